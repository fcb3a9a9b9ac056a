"""English words whose forms no rule gives, and words that Snowball would wrongly join."""

from sitebuild.words.word_sets import groups

IRREGULAR = groups("""
child children
foot feet
tooth teeth
man men
woman women
mouse mice
diagnosis diagnoses
analysis analyses
prognosis prognoses
psychosis psychoses
thrombosis thromboses
crisis crises
basis bases
hypothesis hypotheses
thesis theses
synthesis syntheses
metastasis metastases
criterion criteria
phenomenon phenomena
medium media
bacterium bacteria
spectrum spectra
datum data
index indices indexes
matrix matrices
appendix appendices
vertebra vertebrae
stimulus stimuli
nucleus nuclei
life lives
knife knives
half halves
leaf leaves
wolf wolves
calf calves
self selves
be is are was were been being
have has had having
do does did done doing
go goes went gone going
give gives gave given giving
take takes took taken taking
make makes made making
see sees saw seen seeing
know knows knew known knowing
find finds found finding
think thinks thought thinking
speak speaks spoke spoken speaking
write writes wrote written writing
choose chooses chose chosen choosing
begin begins began begun beginning
build builds built building
buy buys bought buying
bring brings brought bringing
teach teaches taught teaching
learn learns learned learnt learning
feel feels felt feeling
fall falls fell fallen falling
sleep sleeps slept sleeping
keep keeps kept keeping
lead leads led leading
hold holds held holding
tell tells told telling
say says said saying
show shows showed shown showing
grow grows grew grown growing
draw draws drew drawn drawing
wear wears wore worn wearing
break breaks broke broken breaking
drive drives drove driven driving
rise rises rose risen rising
understand understands understood understanding
mean means meant meaning
send sends sent sending
spend spends spent spending
lose loses lost losing
meet meets met meeting
run runs ran running
sit sits sat sitting
stand stands stood standing
""")

APART = groups("""
organ organs
organization organizations organisation organisations organize organizes organized organizing organise
organizational organisational
organic
import imports imported importing
important importance importantly
universe universes universal universally
university universities
internal internally
intern interns
general generally
physics
physical physically
new newer newest
news
experience experiences experienced
author authors
authority authorities
person persons people
personal personally
government governments governmental
governance
business businesses
busy
hardly
likely
active actively
activity activities
fitness
wellness
executive executives
response responses respond responds responded
responsible responsibility responsibilities
medical medically
medication medications
publication publications publish published publishing
public publicly
engineer engineers engineering engineered
""")
"""Lines of words that Snowball gives one stem though they differ; each line is a family of its own."""
