"""stub"""

from collections import defaultdict
from wijzer.search.stemming import stem_for


def families(vocabulary, lang, extra=8):
    st = stem_for(lang)
    d = defaultdict(list)
    for w in sorted(vocabulary):
        d[st(w)].append(w)
    return [f for f in d.values() if len(f) > 1]
