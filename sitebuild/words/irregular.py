"""Dutch words whose forms no rule gives, and words that a rule would wrongly join. Editors add to it."""

from sitebuild.words.word_sets import groups, word_set

DUTCH = groups("""
kind kinderen
ei eieren
blad bladeren
lied liederen
rund runderen
kalf kalveren
goed goederen
volk volkeren
kleed kleren klederen
rad raderen
stad steden
lid leden
schip schepen
koe koeien
oudere ouderen
familielid familieleden
teamlid teamleden
personeelslid personeelsleden
hart harten
museum musea
dosis doses
crisis crises
basis bases
bacterie bacterien
kopie kopieen
chatbot chatbots
smartwatch smartwatches
dieet dieten
verwijzen verwezen
doorverwijzen doorverwezen
""")
"""Plurals that no rule gives, and what else must be joined; the base first."""

DUTCH_VERBS = groups("""
zien zie ziet zag zagen gezien
inzien inzie inziet inzag ingezien
gaan ga gaat ging gingen gegaan
staan sta staat stond stonden gestaan
slaan sla slaat sloeg sloegen geslagen
opslaan opslaat opsloeg opgeslagen
doen doe doet deed deden gedaan
zijn is ben bent was waren geweest
hebben heb hebt heeft had hadden gehad
kunnen kan kunt kon konden gekund
zullen zal zult zou zouden
mogen mag mocht mochten
moeten moet moest moesten
willen wil wilt wilde wilden wou gewild
weten weet wist wisten geweten
worden word wordt werd werden geworden
blijven blijf blijft bleef bleven gebleven
schrijven schrijf schrijft schreef schreven geschreven
beschrijven beschrijf beschrijft beschreef beschreven
voorschrijven voorschrijft voorschreef voorgeschreven
krijgen krijg krijgt kreeg kregen gekregen
kijken kijk kijkt keek keken gekeken
bekijken bekijk bekijkt bekeek bekeken
begrijpen begrijp begrijpt begreep begrepen
vergelijken vergelijk vergelijkt vergeleek vergeleken
lijden lijd lijdt leed
overlijden overlijdt overleed overleden
bewijzen bewijs bewijst bewees bewezen
verwijzen verwijs verwijst verwees verwezen
lopen loop loopt liep liepen gelopen
slapen slaap slaapt sliep sliepen geslapen
vallen val valt viel vielen
houden houd houdt hield hielden gehouden
onthouden onthoud onthoudt onthield onthielden
bijhouden bijhoudt bijhield bijgehouden
laten laat liet lieten gelaten
roepen roep roept riep riepen geroepen
geven geef geeft gaf gaven
aangeven aangeeft aangaf aangegeven
vergeten vergeet vergat vergaten
nemen neem neemt nam namen genomen
opnemen opneemt opnam opgenomen
afnemen afneemt afnam afgenomen
overnemen overneemt overnam overgenomen
waarnemen waarneemt waarnam waargenomen
komen kom komt kwam kwamen gekomen
voorkomen voorkom voorkomt voorkwam voorkwamen
spreken spreek spreekt sprak spraken gesproken
bespreken bespreek bespreekt besprak besproken
breken breek breekt brak braken gebroken
meten meet gemeten
lezen lees leest las lazen gelezen
eten eet at aten gegeten
zitten zit zat zaten gezeten
liggen lig ligt lag lagen gelegen
vinden vind vindt vond vonden gevonden
binden bind bindt bond bonden gebonden
beginnen begin begint begon begonnen
winnen win wint won wonnen gewonnen
drinken drink drinkt dronk dronken gedronken
helpen help helpt hielp hielpen geholpen
sterven sterf sterft stierf stierven gestorven
trekken trek trekt trok trokken getrokken
treffen tref treft trof troffen getroffen
bieden bied biedt bood boden geboden
aanbieden aanbiedt aanbood aangeboden
kiezen kies kiest koos kozen gekozen
verliezen verlies verliest verloor verloren
genezen genees geneest genas genazen
dragen draag draagt droeg droegen gedragen
vragen vraag vraagt vroeg vroegen gevraagd
brengen breng brengt bracht brachten gebracht
denken denk denkt dacht dachten gedacht
zoeken zoek zoekt zocht zochten gezocht
bezoeken bezoek bezoekt bezocht bezochten
onderzoeken onderzoek onderzoekt onderzocht onderzochten
kopen koop koopt kocht kochten gekocht
leven leef leeft leefde leefden geleefd
zeggen zeg zegt zei zeiden gezegd
ontstaan ontstaat ontstond ontstonden
bestaan bestaat bestond bestonden
verstaan verstaat verstond
""")
"""Strong verbs, the infinitive first. A form that is also another word stays with that: `vroeg`."""

NOT_OF_A_VERB = word_set("""
haring honing houding ketting koning kring mening middeling paling penning richting rekening stelling woning
zalving zoning
""")
"""Nouns in -ing that mean something else than the verb they look like."""

APART = frozenset(
    groups("""
spel spellen
oud oudere
oud ouderen
laat laten
gaaf gave
beuren gebeurd
middelen gemiddeld
bekennen bekend
waren waar
hel hele
verwezen verwees
verwezen verweesd
""")
)
"""Stems that a rule would join and that are two words: a game and to spell."""

ALONE = word_set("langs maar maart naast reeds slechts straks")
"""Words that look like a form of another: straks is no strakke."""
