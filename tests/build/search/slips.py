"""The naive oracle's slips: each known word compared with each misspelling, one by one."""

from wijzer.search.analysis.spelling import CHEAP, PLAIN, respelled, substitution_cost


def corrected(word, vocabulary, is_prefix):
    """(cost, term) of the six likeliest words."""
    if len(word) < 4:
        return []
    costs = {}
    for term in vocabulary:
        for cost in _letter_costs(word, term, is_prefix):
            costs[term] = min(cost, costs.get(term, cost))
    for one, cost in _misspelled(word):  # of the words that one begins, the first three
        for term in [term for term in vocabulary if _fits(one, term, is_prefix)][:3]:
            costs[term] = min(cost, costs.get(term, cost))
    ordered = sorted((cost, abs(len(term) - len(word)), term) for term, cost in costs.items())
    return [(cost, term) for cost, _, term in ordered[:6]]


def _fits(typed, term, is_prefix):
    return term.startswith(typed) if is_prefix else term == typed


def _misspelled(word):
    """What `word` may stand for when its sounds, a letter too many or a swap are put right."""
    other = [(one, CHEAP) for one in respelled(word)]
    for i, letter in enumerate(word):
        late = 0 if i else 1
        other.append((word[:i] + word[i + 1 :], (CHEAP if i and word[i - 1] == letter else PLAIN) + late))
        if word[i + 1 : i + 2] not in ("", letter):
            other.append((word[:i] + word[i + 1] + letter + word[i + 2 :], CHEAP + late))
    return other


def _letter_costs(word, term, is_prefix):
    """What it costs to have typed `word` for `term` by one wrong letter, or one too few, at each place."""
    for i in range(min(len(word) + (0 if is_prefix else 1), len(term))):
        if term[:i] != word[:i]:
            return
        late = 0 if i else 1
        if i < len(word) and term[i] != word[i] and _fits(word[i + 1 :], term[i + 1 :], is_prefix):
            yield substitution_cost(word[i], term[i]) + late
        if _fits(word[i:], term[i + 1 :], is_prefix):
            doubled = term[i] in (word[i : i + 1], word[i - 1 : i])
            yield (CHEAP if doubled else PLAIN) + late
