"""Which words are two words joined, and which only look like it."""

import pytest

from sitebuild.words.compounds import known_words, parts

SITE = set(
    "beeldherkenning bloeddruk cloud fitbit smartwatch verzekeraar wearable zorg zuiverheids".split()  # noqa: SIM905
)
JOINED = """
beeldherkenning/beeld/herkenning beeldherkenningen/beeld/herkenningen hartslagsensor/hartslag/sensor
zorgverzekeraar/zorg/verzekeraar wondzorg/wond/zorg ziekenhuis/zieken/huis ziekenhuizen/zieken/huizen
huisarts/huis/arts huisartsen/huis/artsen gezondheidszorg/gezondheid/zorg
kwaliteitscontrole/kwaliteit/controle
oogarts/oog/arts hartfilmpje/hart/filmpje patientendossier/patient/dossier
medicijndoos/medicijn/doos
zorgrobots/zorg/robots spraakherkenning/spraak/herkenning bloeddrukmeter/bloeddruk/meter
behandelplan/behandel/plan verpleeghuis/verpleeg/huis zoekapp/zoek/app thuiszorg/thuis/zorg
slaapapneu/slaap/apneu fitbitdata/fitbit/data wearabledata/wearable/data risicogroepen/risico/groepen
zuiverheidstest/zuiverheid/test longkanker/long/kanker celdeling/cel/deling
"""
WHOLE = """
behandelen behandeling voorspellen voorspelling ondersteunen ondersteuning herkennen herkenning
gezondheid zwangerschap persoonlijk betaalbaar verzekeraar gebruiken ontwikkelen ontwikkelaar opvallende
patient patienten kinderen medicijn specialist operatie bestand pakket programma analyseren blokkeren
groeperen markering codering kwaliteit robot sensor computer model modellen geleden rapporten processen
diagnose apotheek dementie depressie verpleegkundige organisatie informatie toepassen zorgt zorgen
tweede mogelijkheid vermoeidheid hulpeloos werkzaam onderzoek overzicht doorverwijzen
"""


@pytest.fixture(scope="module")
def known():
    return known_words(SITE, "nl")


def test_a_compound_gives_both_its_words(known):
    for compound in JOINED.split():
        word, head, tail = compound.split("/")
        assert parts(word, known)[1:] == [tail], (word, parts(word, known))
        assert parts(word, known)[0] in (head, head + "en"), (word, parts(word, known))


def test_a_word_with_a_prefix_or_an_ending_is_whole(known):
    for word in WHOLE.split():
        assert parts(word, known) == [], word


def test_any_set_of_words_will_do_with_four_letters_each():
    assert parts("beeldherkenning", {"beeld", "herkenning"}) == ["beeld", "herkenning"]
    assert parts("oogarts", {"oog", "arts"}) == []
    assert parts("voorspellen", {"voor", "spellen"}) == []


def test_the_words_of_the_site_win():
    for site, cut in (({"hartslag"}, ["hartslag", "meter"]), ({"slagmeter"}, ["hart", "slagmeter"])):
        assert parts("hartslagmeter", known_words(site, "nl")) == cut, site


def test_a_name_that_the_list_lacks_may_be_a_part_from_five_letters():
    assert parts("fitbitkoppeling", known_words({"fitbit"}, "nl")) == ["fitbit", "koppeling"]
    assert parts("qwxkoppeling", known_words({"qwx"}, "nl")) == []


def test_english_words_are_not_taken_apart():
    assert parts("smartwatch", known_words({"smart", "watch"}, "en")) == []


def test_both_parts_stand_in_the_word(known):
    for compound in JOINED.split():
        word = compound.partition("/")[0]
        head, tail = parts(word, known)
        assert word.startswith(head) and word.endswith(tail)
        assert word[len(head) : len(word) - len(tail)] in ("", "s", "e", "en", "n")
