"""What an editor is told when records do not go together."""

from tests.build.content.rules_steps import a_fact, an_item, text, told


def a_page(**fields):
    return {
        "title": text("Titel", "Title"),
        "sections": [],
        "slides": [],
        "related": [],
        "facts": [],
        **fields,
    }


def an_entry(**fields):
    provenance = {"kind": "deck-named", "reason": None}
    return a_page(**{"cluster": "care", "since": None, "provenance": provenance, **fields})


def test_an_unknown_id_is_told_with_the_nearest():
    assert told(
        cluster={"care": a_page()},
        risk={"privacy": {}},
        entry={"robot": an_entry(risks=["privcy"]), "twin": an_entry(cluster="logistics")},
    ) == [
        "data/entry/robot.json /risks/0: there is no risk/privcy.json. Did you mean 'privacy'?",
        "data/entry/twin.json /cluster: there is no cluster/logistics.json. "
        "Write that file first, or remove the id.",
    ]


def test_an_unknown_page_is_told_with_the_nearest_or_its_right_kind():
    assert told(
        topic={"nlaic": a_page(related=["topic/nlaci", "concept/nlaic", "topic/nlaic", "role/nurse"])}
    ) == [
        "data/topic/nlaic.json /related/0: there is no topic/nlaci.json. Did you mean 'topic/nlaic'?",
        "data/topic/nlaic.json /related/1: there is no concept/nlaic.json. Did you mean 'topic/nlaic'?",
        "data/topic/nlaic.json /related/3: there is no role/nurse.json. "
        "Write that file first, or remove the reference.",
        "data/topic/nlaic.json /related: names the page itself: remove it",
    ]


def test_a_slide_that_is_not_there_is_told():
    line = {"text": text("AI", "AI"), "about": "concept/baias", "kind": "label"}
    slide = {"number": 1, "lines": [line]}
    assert told(
        slide={"s01-title": slide},
        concept={"bias": a_page(slides=[1, 29])},
        provider={"x50": {"slide": 10, "entry": None, "facts": []}},
    ) == [
        "data/concept/bias.json /slides/1: there is no slide 29: name a number of a file under slide/",
        "data/provider/x50.json /slide: there is no slide 10: name a number of a file under slide/",
        "data/slide/s01-title.json /lines/0/about: there is no concept/baias.json. "
        "Did you mean 'concept/bias'?",
    ]


def test_slides_have_each_their_own_number():
    slides = {"s01-title": 1, "s02-word": 1, "s04-why": 3}
    assert told(slide={name: {"number": number, "lines": []} for name, number in slides.items()}) == [
        "data/slide/s02-word.json /number: slide 's01-title' has this number too: give each slide its own",
        "data/slide/s04-why.json /number: the id of slide 3 begins with 's03-': correct the number or the id",
    ]


def test_a_fact_shows_where_it_was_read():
    source = {"paper": {"url": "https://a.example/"}, "same": {"url": "https://a.example/"}}
    facts = {
        "bare": a_fact(sources=[]),
        "good": a_fact(),
        "known": a_fact(confidence="known", checked=None),
        "odd": a_fact(confidence="doubtful", sources=[]),
        "undated": a_fact(checked=None, sources=["same"]),
    }
    assert told(source=source, fact=facts, topic={"all": a_page(facts=list(facts))}) == [
        "data/fact/bare.json /sources: a 'verified' fact needs a source: "
        "name one, or use 'known' or 'doubtful'",
        "data/fact/known.json /sources: a 'known' fact has no source: "
        "remove it, or use 'verified' with /checked",
        "data/fact/odd.json /sources: a 'doubtful' fact was not read in a source: make /checked null",
        "data/fact/undated.json /sources: a fact with a source needs the day on which it was read: "
        "fill in /checked",
        "data/source/same.json /url: the same address as source 'paper': use that one and delete this file",
    ]


def test_a_fact_or_source_that_nothing_names_is_told():
    assert told(fact={"lost": a_fact()}, source={"paper": {"url": "u"}, "other": {"url": "v"}}) == [
        "data/fact/lost.json /id: nothing names this fact: add its id to the 'facts' of a record, "
        "or delete the file",
        "data/source/other.json /id: nothing names this source: add its id to the 'sources' of a record, "
        "or delete the file",
    ]


def test_what_happened_later_rests_on_a_fact():
    late = text("Sinds 2024 anders.", "Different since 2024.")
    facts = {"then": a_fact(period="deck-time"), "later": a_fact()}
    assert told(
        source={"paper": {"url": "u"}},
        cluster={"care": a_page()},
        fact=facts,
        entry={"sure": an_entry(since=late, facts=["later"]), "unsure": an_entry(since=late, facts=["then"])},
    ) == [
        "data/entry/unsure.json /since: what happened since the webinar needs a source: "
        "name a fact with period 'since' in /facts, or make this null"
    ]


def test_an_entry_that_the_deck_does_not_name_says_why_it_is_here():
    implied = {"kind": "deck-implied", "reason": None}
    assert told(cluster={"care": a_page()}, entry={"x": an_entry(provenance=implied)}) == [
        "data/entry/x.json /provenance/reason: say how it follows from the deck, "
        "since the deck does not name it"
    ]


def test_a_text_is_translated_and_plain():
    long = text("Dit is echt niet vertaald", "Dit is echt niet vertaald")
    page = a_page(
        summary=long, sections=[{"heading": text("AI", "AI"), "text": text("<b>Let op</b>", "1 < 2")}]
    )
    assert told(topic={"x": page}, site={"name": text("<p>A", "B")}) == [
        "data/site.json /name/nl: holds '<p>', but HTML shows as it is written: remove it",
        "data/topic/x.json /sections/0/text/nl: holds '<b>', but HTML shows as it is written: remove it",
        "data/topic/x.json /summary/en: the same as nl: translate it",
    ]
    # The deck's own words may be English.
    slide = {"number": 1, "lines": [{"text": long, "about": None}]}
    assert told(slide={"s01-x": slide}) == []


def test_interface_texts_have_the_same_slots_and_both_plurals():
    texts = {
        "empty": text("Niets voor {query}", "Nothing for {word}"),
        "many.other": text("{n} keer", "{n} times"),
        "more.one": text("nog {n}", "more"),
        "more.other": text("nog {n}", "{n} more"),
    }
    assert told(strings={"search": texts}) == [
        "data/strings/search.json /texts/empty: nl has {query} and en has {word}: use the same in both",
        "data/strings/search.json /texts/many.other: 'many.one' is missing: add it",
        "data/strings/search.json /texts/more.one: nl has {n} and en has no slot: use the same in both",
    ]


def test_the_fixed_quiz_names_questions_and_ends_on_points():
    items = {"c01": an_item(), "d01": an_item("dilemma", [])}
    assert told(site={"quiz": {"webinar": ["c001", "c01", "d01"]}, "clusters": ["care"]}, item=items) == [
        "data/site.json /clusters/0: there is no cluster/care.json. Write that file first, or remove the id.",
        "data/site.json /quiz/webinar/0: there is no item/c001.json. Did you mean 'c01'?",
        "data/site.json /quiz/webinar/2: the quiz ends on 'd01', which earns no points: end on a scored item",
    ]
