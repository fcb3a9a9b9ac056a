"""Which words are inflections of one word, in Dutch and in English."""

from time import process_time

import pytest

from sitebuild.words.inflection_groups import MAX_EXTRA_FORMS, inflection_groups
from sitebuild.words.wordlist import word_list
from wijzer.search.analysis.analyzer import words

PAIRS = """
arts/artsen huis/huizen ziekenhuis/ziekenhuizen patiënt/patiënten long/longen hart/harten nier/nieren
ziekte/ziekten ziekte/ziektes diagnose/diagnoses medicijn/medicijnen geneesmiddel/geneesmiddelen scan/scans
foto/foto's verpleegkundige/verpleegkundigen behandeling/behandelingen behandelen/behandelt
operatie/operaties onderzoek/onderzoeken risico/risico's gegeven/gegevens robot/robots model/modellen
algoritme/algoritmes algoritme/algoritmen wond/wonden oog/ogen been/benen oor/oren vrouw/vrouwen
kind/kinderen oudere/ouderen baby/baby's apotheek/apotheken huisarts/huisartsen afspraak/afspraken
advies/adviezen analyse/analyses analyseren/analyseert infectie/infecties virus/virussen
bacterie/bacteriën allergie/allergieën knie/knieën therapie/therapieën zwangerschap/zwangerschappen
beroerte/beroertes app/apps sensor/sensoren camera/camera's vraag/vragen dossier/dossiers verslag/verslagen
voorspellen/voorspelt voorspellen/voorspelling herkennen/herkent herkennen/herkenning
ondersteunen/ondersteunt ondersteuning/ondersteunen digitaal/digitale chronisch/chronische
medisch/medische groot/grote vroeg/vroege psychisch/psychische specialist/specialisten beeld/beelden
tumor/tumoren gen/genen cel/cellen zorgverlener/zorgverleners mantelzorger/mantelzorgers
toepassing/toepassingen instelling/instellingen
"""
MORE_PAIRS = """
stad/steden lid/leden mogelijkheid/mogelijkheden bloeddruk/bloeddrukken vrijwilliger/vrijwilligers
medewerker/medewerkers verwijzen/verwezen trainen/getraind scannen/gescand leven/leeft vinden/gevonden
helpen/geholpen toepassen/toegepast ziek/zieken slim/slimme actief/actieve hulpmiddel/hulpmiddelen
meten/gemeten lezen/leest geven/geeft brief/brieven oplossen/oplossing museum/musea training/trainingen
weg/wegen zorg/zorgen student/studenten maatregel/maatregelen creëren/creëert
voorschrijven/voorgeschreven kopie/kopieën geval/gevallen chatbot/chatbots plek/plekken dosis/doses
"""
UNLISTED = """
hartslagsensor/hartslagsensoren beeldherkenning/beeldherkenningen zorgrobot/zorgrobots
medicijndispenser/medicijndispensers valdetector/valdetectoren chatbotje/chatbot wondfoto/wondfotos
wijkverpleegkundige/wijkverpleegkundigen longscan/longscans taalmodel/taalmodellen
"""
APART = """
bed/beden bed/bidden arts/artikel been/ben weg/weegt oud/ouderen ouder/oudere spel/spellen laat/laten
vroeg/vragen patient/patent model/modem huis/huid zorg/zorgverlener long/lang cel/celebes robot/rob
kan/kanker arm/armoede hand/handel hart/hard nier/niet app/appel wond/wonen oog/oogst oor/oorzaak
diagnose/diagnostiek dossier/dos test/testament koning/konen rekening/rekenen woning/wonen
behandelen/handel voorspellen/spellen herkennen/kennen ondersteunen/steunen gegeven/geven
organisatie/orgaan universiteit/universeel ziekte/ziekenhuis gaaf/gave lag/laag licht/liggen
maar/maart strak/straks heel/hellen laten/latten bekend/bekennen
"""
ENGLISH_PAIRS = """
child/children foot/feet woman/women diagnosis/diagnoses analysis/analyses criterion/criteria
sensor/sensors app/apps predict/predicts predict/prediction detect/detection therapy/therapies
recognise/recognised treat/treated hospital/hospitals clinic/clinics monitor/monitoring
"""
ENGLISH_APART = """
organ/organization import/important university/universe new/news experience/experiment general/generate
physics/physical internal/intern nurse/nursery patient/pattern medicine/medium author/authority
government/governance business/busy active/activity hard/hardly engine/engineer
"""


@pytest.fixture(scope="module", autouse=True)
def listed():
    """The word list is read before any test is timed."""
    return word_list()


def pairs(text):
    """The pairs of `text` in words as the search's analyzer folds them."""
    return [tuple(words(word)[0] for word in pair.split("/")) for pair in text.split()]


def together(one, other, vocabulary, lang="nl"):
    found = inflection_groups(set(vocabulary), lang)
    return one == other or any(one in group and other in group for group in found)


def test_inflections_are_one_group_whichever_of_them_the_site_has():
    everything = {word for pair in pairs(PAIRS) for word in pair}
    for one, other in pairs(PAIRS):
        for vocabulary in ({one, other}, {one}, {other}, everything):
            assert together(one, other, vocabulary), (one, other, sorted(vocabulary)[:2])


def test_strong_verbs_irregular_plurals_and_people_by_their_adjective():
    for one, other in pairs(MORE_PAIRS):
        assert together(one, other, {one, other}), (one, other)


def test_words_that_the_list_lacks_go_by_their_last_part_or_their_ending():
    for one, other in pairs(UNLISTED):
        assert together(one, other, {one, other, "wondfoto"}), (one, other)


def test_a_compound_brings_the_number_that_the_site_lacks():
    assert together("hartslagsensor", "hartslagsensoren", {"hartslagsensoren"})


def test_other_words_stay_apart():
    for one, other in pairs(APART):
        for vocabulary in ({one, other}, {one}, {other}):
            assert not together(one, other, vocabulary), (one, other, vocabulary)


def test_a_form_of_two_words_joins_neither_to_the_other():
    assert not together("weg", "weegt", {"weg", "wegen", "weegt", "weging"})
    assert together("weegt", "wegen", {"wegen", "weegt", "weging"})


def test_english_inflections_are_one_group():
    for one, other in pairs(ENGLISH_PAIRS):
        assert together(one, other, {one, other}, "en"), (one, other)
    assert together("child", "children", {"child"}, "en")


def test_other_english_words_stay_apart():
    for one, other in pairs(ENGLISH_APART):
        assert not together(one, other, {one, other}, "en"), (one, other)


def test_short_words_and_words_with_digits_are_left_alone():
    assert inflection_groups({"ai", "ic", "ok", "2d", "covid19"}, "nl") == []


def test_each_word_is_in_one_group_and_the_order_is_fixed():
    vocabulary = {
        word for text in (PAIRS, MORE_PAIRS, UNLISTED, APART) for pair in pairs(text) for word in pair
    }
    for lang in ("nl", "en"):
        found = inflection_groups(vocabulary, lang)
        assert found == inflection_groups(set(vocabulary), lang)
        assert found == sorted(found)
        members = [word for group in found for word in group]
        assert len(members) == len(set(members))
        for group in found:
            assert group == sorted(group) and len(group) > 1
            assert vocabulary.intersection(group), group
            assert len(set(group) - vocabulary) <= MAX_EXTRA_FORMS, group


def test_no_extra_forms_when_none_are_asked_for():
    assert inflection_groups({"sensor"}, "nl", extra=0) == []
    assert inflection_groups({"sensor", "sensoren", "arts"}, "nl", extra=0) == [["sensor", "sensoren"]]


def test_eight_thousand_words_take_seconds_at_most(listed):
    vocabulary = set(sorted(listed.words)[::38])
    start = process_time()
    inflection_groups(vocabulary, "nl")
    inflection_groups(vocabulary, "en")
    assert len(vocabulary) > 8000
    assert process_time() - start < 6
