"""Which documents one word of a query finds, how well, and by which words of theirs."""

from array import array

from wijzer.record import Record
from wijzer.search.index.lexicon import Lexicon, Line
from wijzer.search.index.postings import documents, gaps, unpack


class Budget:
    """How many bytes of postings a query may still take in; `spent_all` tells that some were left out."""

    def __init__(self, size: int) -> None:
        self.left = size
        self.spent_all = False


class ScoredPostings(Record):
    """Documents, as packed gaps, that have one word, all with the same score: impact times percent."""

    def __init__(self, score: int, gaps: bytes, form: str) -> None:
        self.score = score
        self.gaps = gaps
        self.form = form


class Match:
    """What a word finds in one language. Postings are gathered first; `weigh` then sums them up.

    `scores` holds for each document the best score of any postings, 0 for none; `found` are the
    documents with any, best first, and `cut` tells that a prefix list left some out. `forms` are the
    words to mark in a text. `guessed` tells that the word itself is unknown, and no likely slip.
    """

    def __init__(self) -> None:
        self.postings: list[ScoredPostings] = []
        self.forms: list[str] = []
        self.corrections: list[str] = []
        self.found: list[int] = []
        self.total = 0
        self.cut = False
        self.guessed = False
        self.scores: array[int] = array("H")
        self._seen: dict[str, int] = {}

    def is_known(self) -> bool:
        """True when any document has the word."""
        return bool(self.postings)

    def add(self, line: Line, percent: int, form: str, mark: str = "") -> None:
        """Take in the documents of a term at `percent` of their impact; mark `mark`, or `form`."""
        for impact, packed in unpack(line.postings):
            self.postings.append(ScoredPostings(impact * percent, packed, form))
        if line.postings and (mark or form) not in self.forms:
            self.forms.append(mark or form)

    def add_inflections(
        self, lexicon: Lexicon, lemma: str, percent: int, form: str = "", own: tuple[Line, int] | None = None
    ) -> Line | None:
        """Take in all inflections of a word, once.

        Args:
            lexicon: where they are.
            lemma: the word that stands for them.
            percent: of each inflection's impact.
            form: what to mark for all of them; without it, each inflection itself.
            own: the line that led here, and the percent for its word, which is always taken in.

        Returns:
            The line of the lemma; None when the group was taken in before.
        """
        new = self._seen.get(lemma, 0) < percent
        if new:
            self._seen[lemma] = percent
        elif not own:
            return None
        group = lexicon.inflection_group(lemma, own[0] if own else None)
        for line in group:
            led = own is not None and line.term == own[0].term
            if line.postings and (new or led):
                self.add(line, own[1] if own and led else percent, form or line.term)
        return group[0] if group else None

    def add_together(self, lexicon: Lexicon, lemmas: list[str], percent: int, size: int) -> None:
        """Take in the documents that have an inflection of each lemma, at the mean of their scores."""
        parts: list[Match] = []
        for lemma in lemmas:
            part = Match()
            part.add_inflections(lexicon, lemma, 100)
            part.weigh(size, Budget(3 * size))
            parts.append(part)
        by_score: dict[int, list[int]] = {}
        for document in parts[0].found:
            scores = [part.scores[document] for part in parts]
            if all(scores):
                by_score.setdefault(sum(scores) // len(scores) * percent // 100, []).append(document)
        for score in sorted(by_score):
            self.postings.append(ScoredPostings(score, gaps(sorted(by_score[score])), parts[0].forms[0]))
        if by_score:
            for part in parts:
                self.forms.extend([form for form in part.forms if form not in self.forms])

    def include(self, other: "Match", percent: int = 100) -> None:
        """Take in the postings of another match at `percent` of their score."""
        if percent == 100:
            self.postings.extend(other.postings)
        else:
            self.postings.extend(
                [ScoredPostings(one.score * percent // 100, one.gaps, one.form) for one in other.postings]
            )
        self.forms.extend([form for form in other.forms if form not in self.forms])
        self.corrections.extend(other.corrections)
        self.total = max(self.total, other.total)
        self.cut = self.cut or other.cut
        self.guessed = self.guessed or other.guessed

    def weigh(self, size: int, budget: Budget) -> None:
        """Fill `scores` and `found`, best postings first, for an index of `size` documents."""
        order = sorted([(-one.score, number) for number, one in enumerate(self.postings)])
        scores = array("H", bytes(2 * size))
        found: list[int] = []
        for negative, number in order:
            packed = self.postings[number].gaps
            if len(packed) > budget.left:
                budget.spent_all = True
                break
            budget.left -= len(packed)
            document = high = 0
            for byte in packed:
                if byte > 127:
                    high = high * 127 + (byte - 128) * 128
                    continue
                document += high + byte
                high = 0
                if not scores[document]:
                    scores[document] = -negative
                    found.append(document)
        self.scores = scores
        self.found = found
        self.total = max(self.total, len(found))

    def way_to(self, document: int) -> str:
        """Return the word by which `document` is found best; empty when it is not."""
        best, form = 0, ""
        for one in self.postings:
            if one.score > best and document in documents(one.gaps):
                best, form = one.score, one.form
        return form
