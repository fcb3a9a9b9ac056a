"""What an editor is told about a question that is not fair, or gives its answer away."""

from tests.build.content.rules_steps import a_fact, an_item, text, told


def changed(item, **fields):
    return {**item, **fields}


def test_a_question_has_an_answer_among_its_choices():
    twins = an_item()
    twins["choices"][1] = {**twins["choices"][0], "feedback": twins["choices"][1]["feedback"]}
    items = {
        "dilemma": an_item("dilemma", ["a"]),
        "most": an_item("multiple_response", ["a", "b", "c"]),
        "one": an_item(right=["a", "b"]),
        "state": an_item("statements", []),
        "twins": twins,
        "typo": an_item(right=["e"]),
    }
    assert told(item=items) == [
        "data/item/dilemma.json /correct_response: a dilemma has no right answer: make it []",
        "data/item/most.json /correct_response: name at least one right choice "
        "and leave at least one wrong one",
        "data/item/one.json /correct_response: a single choice has exactly one right answer, not 2",
        "data/item/state.json /correct_response: all statements are false: mix true and false ones",
        "data/item/twins.json /choices/1/id: 'a' is used twice: give this choice another id",
        "data/item/twins.json /choices/1/text/en: the same as another choice: word it differently",
        "data/item/twins.json /choices/1/text/nl: the same as another choice: word it differently",
        "data/item/typo.json /correct_response/0: 'e' is not one of the choices a, b, c.",
    ]


def judged_as(item, holds):
    """The item with what a reader made of its choices: `t` or `f` each."""
    choices = [{**one, "holds": held == "t"} for one, held in zip(item["choices"], holds, strict=True)]
    return {**item, "choices": choices}


def test_the_right_answer_is_what_a_reader_of_the_choices_finds_true():
    no = "does not hold ('holds' is false), yet /correct_response names it"
    yes = "holds ('holds' is true), yet /correct_response does not name it"
    for kind, right, holds, told_now in (
        ("single_choice", "b", "ftf", {}),
        ("single_choice", "b", "tff", {0: f"choice 'a' {yes}", 1: f"choice 'b' {no}"}),
        ("multiple_response", "ab", "ttf", {}),
        ("multiple_response", "ab", "ttt", {2: f"choice 'c' {yes}"}),
        ("statements", "ab", "ttf", {}),
        ("statements", "ab", "tff", {1: f"choice 'b' {no}"}),
    ):
        assert told(item={"x": judged_as(an_item(kind, right), holds)}) == [
            f"data/item/x.json /choices/{place}/holds: {says}: "
            "read its text and feedback again, and mend what is wrong"
            for place, says in sorted(told_now.items())
        ], (kind, holds)


def test_no_points_rest_on_a_doubtful_fact():
    fact = {"doubt": a_fact(confidence="doubtful", sources=[], checked=None)}
    items = {"d": an_item("dilemma", [], facts=["doubt"]), "s": an_item(facts=["doubt"])}
    assert told(fact=fact, item=items) == [
        "data/item/s.json /facts/0: fact 'doubt' is 'doubtful', so no points may rest on it: "
        "remove it, or make the item a dilemma"
    ]


def test_the_right_answer_is_not_too_often_the_longest():
    long = {"a": "Een veel langer antwoord", "b": "Kort", "c": "Ook kort"}
    fair = {"a": "Kort", "b": "Ook wel kort", "c": "Langer"}
    two = {"x1": an_item(**long), "x2": an_item(**fair), "x3": an_item(**fair), "x4": an_item(**fair)}
    assert told(item=two) == []  # one of four
    assert told(item={**two, "x2": an_item(**long)}) == [
        f"data/item/x1.json /choices: in {lang} the right answer is the longest in 2 of the 4 "
        "single choices on 'concept' (x1, x2), so it can be guessed: "
        "shorten it or lengthen another, until it is 40 % or less"
        for lang in ("en", "nl")
    ]


def test_true_and_false_statements_are_mixed_evenly():
    five = {"a": "Een", "b": "Twee", "c": "Drie", "d": "Vier", "e": "Vijf"}
    for right, told_now in (
        ("ab", []),
        ("abc", []),
        ("abcd", ["4 of 5 are true, so calling all the same earns points: mix evenly"]),
        ("a", ["1 of 5 are true, so calling all the same earns points: mix evenly"]),
    ):
        says = told(item={"x": an_item("statements", right, **five)})
        assert says == [f"data/item/x.json /correct_response: {one}" for one in told_now], right


def a_matching(right, **fields):
    item = an_item("matching", right, a="Een", b="Twee", c="Drie")
    item["matches"] = [{"id": one, "text": text(one, one + "!")} for one in ("x", "y", "z")]
    return changed(item, **fields)


def test_an_order_names_all_choices_and_each_choice_has_a_match():
    twins = [{"id": "x", "text": text("X", "X")}] * 2
    items = {
        "bare": an_item(a="Een", b="Twee", c="Drie", right=["a"]) | {"matches": twins[:1]},
        "good": a_matching(["a y", "b x", "c z"]),
        "half": a_matching(["a x", "b y"]),
        "order": an_item("ordering", ["b", "a"]),
        "right": an_item("ordering", ["b", "a", "c"]),
        "same": a_matching(["a x", "b y", "c y"]),
        "twins": a_matching(["a x", "b x", "c x"], matches=twins),
        "typo": a_matching(["a q", "b y", "d z"]),
    }
    assert told(item=items) == [
        "data/item/bare.json /matches: only a 'matching' item has these: remove them",
        "data/item/half.json /correct_response: give each choice one match: "
        "write 'choice match' once for each of a, b, c",
        "data/item/order.json /correct_response: names 2 of 3 choices: name all, in the right order",
        "data/item/same.json /correct_response: two choices have the same match, "
        "so choosing it everywhere earns points: give each its own",
        "data/item/twins.json /correct_response: two choices have the same match, "
        "so choosing it everywhere earns points: give each its own",
        "data/item/twins.json /matches/1/id: 'x' is used twice: give this match another id",
        "data/item/twins.json /matches/1/text/en: the same as another match: word it differently",
        "data/item/twins.json /matches/1/text/nl: the same as another match: word it differently",
        "data/item/typo.json /correct_response/0: 'q' is not one of the matches x, y, z.",
        "data/item/typo.json /correct_response/2: 'd' is not one of the choices a, b, c.",
    ]


def test_each_choice_has_feedback_of_its_own_that_says_why():
    item = an_item("dilemma", [])
    item["choices"][0]["feedback"] = text("Helaas, fout.", "Sorry, that is wrong.")
    item["choices"][1]["feedback"] = item["choices"][2]["feedback"]
    assert told(item={"x": item}) == [
        "data/item/x.json /choices/0/feedback/nl: 'Helaas, fout.' does not say why: "
        "tell what makes this choice tempting, or right",
        *(
            f"data/item/x.json /choices/2/feedback/{lang}: the same as for choice 'b': "
            "say what holds for this one"
            for lang in ("en", "nl")
        ),
    ]


def test_no_word_gives_away_whether_a_choice_is_right():
    absolute = {"a": "Zij is nooit ziek", "b": "Zij slaapt veel", "c": "Zij werkt in de nooitgedachtmolen"}
    says = "data/item/x.json /choices/0/text/nl: 'nooit' gives away whether this is right: "
    for kind, right in (("single_choice", "b"), ("multiple_response", "b"), ("statements", "b")):
        assert told(item={"x": an_item(kind, [right], **absolute)}) == [
            says + "say when, for whom or how often"
        ], kind
    # A side of a dilemma may be firm, and a step or a term is neither true nor false.
    assert told(item={"x": an_item("dilemma", [], **absolute)}) == []
    assert told(item={"x": an_item("ordering", ["b", "a", "c"], **absolute)}) == []


def test_no_choice_points_at_the_others():
    for last, phrase in (("Alle bovenstaande", "bovenstaande"), ("Geen van deze", "geen van deze")):
        assert told(item={"x": an_item(a="Koorts", b="Hoofdpijn of moe", c=last)}) == [
            f"data/item/x.json /choices/2/text/nl: '{phrase}' points at the other choices, "
            "which come in any order: write an answer of its own"
        ], last
    assert told(item={"x": an_item(a="Koorts", b="Geen van de artsen belt", c="Pijn")}) == []


def test_a_question_is_not_negative_unless_it_says_so_loudly():
    for nl, en, negative in (
        ("Wat hoort er niet bij?", "What belongs?", "nl: asks with 'niet'"),
        ("Wat hoort er bij?", "All belong except?", "en: asks with 'except'"),
        ("Wat hoort er NIET bij?", "What does NOT belong?", ""),
        ("Mag het of niet?", "May it or not?", ""),
        ("Er is geen bron. Wat doe je?", "There is no source, not one. What do you do?", ""),
        ("Wat kan zij niet alleen?", "What helps not only her?", ""),
    ):
        told_now = told(item={"x": changed(an_item(), prompt=text(nl, en))})
        assert [line.partition(" /prompt/")[2].partition(",")[0] for line in told_now] == (
            [negative] if negative else []
        ), nl
    assert told(item={"x": changed(an_item("dilemma", []), prompt=text("Wel of niet?", "Why not?"))}) == []


def a_clue(right, wrong, **fields):
    item = an_item(a=right, b=wrong, c="Iets anders dus")
    return changed(item, prompt=text("Waar helpt een weegschaal bij?", "What is it?"), **fields)


def test_no_rare_word_ties_the_question_to_its_answer():
    says = (
        "data/item/x.json /choices/0/text/nl: only the question and this right answer say 'weegschaal', "
        "so it can be guessed: use another word, or use it in a wrong choice too"
    )
    assert told(item={"x": a_clue("De weegschaal", "De thermometer")}) == [says]
    assert told(item={"x": a_clue("De weegschaal", "Geen weegschaal")}) == []
    assert told(item={"x": a_clue("De waag van de markt", "Een weegschaal")}) == []
    asked = changed(a_clue("Dat ding", "De thermometer"), context=text("De weegschaal?", "The scale?"))
    common = {f"y{n}": changed(asked, prompt=text(f"q{n} z{n}?", f"q{n}?")) for n in range(3)}
    # A word that many questions use ties nothing together.
    assert says in told(item={"x": a_clue("De weegschaal", "De thermometer")})
    tied = told(item={"x": a_clue("De weegschaal", "De thermometer"), **common})
    assert says not in tied


def test_no_two_questions_ask_the_same():
    one = changed(an_item(), prompt=text("Wat is een digitale tweeling in de zorg?", "What is a twin?"))
    two = changed(an_item(), prompt=text("Wat is in de zorg een digitale tweeling?", "What are twins?"))
    other = changed(an_item(), prompt=text("Wat is een digitale biomarker?", "What is a marker?"))
    assert told(item={"c01": one, "c02": other, "c03": two}) == [
        "data/item/c03.json /prompt: asks nearly the same as 'c01': ask something else, "
        "or remove one of the two"
    ]
    # The same words in another situation ask something else.
    here = text("Een vrouw belt de huisartsenpost over haar kind.", "A woman calls about her child.")
    assert told(item={"c01": one, "c03": changed(two, context=here)}) == []
