"""The development queries and the off-topic ones on the shipped content, MiniSearch beside them."""

from collections.abc import Generator
from contextlib import ExitStack, contextmanager
from statistics import mean

from playwright.sync_api import Browser

from sitebuild.content.content import LANGUAGES, Content, read_json
from sitebuild.index.documents import documents
from tests.bench.rows import Goal, Row, judged
from tests.bench.search import fuzz
from tests.bench.search.lab import answers, opened
from tests.bench.search.minisearch import as_corpus, minisearch_page
from tests.bench.search.quality import (
    LAST,
    OFF_TOPIC,
    QUERIES,
    Find,
    Query,
    bare,
    found_ids,
    measure,
    searchers,
)
from tests.bench.search.typing_errors import mistyped
from wijzer.search.searcher import Searcher

MRR = Goal(0.9)
RECALL = Goal(0.95)
NOTHING = Goal(0.01, at_most=True, form=".0%")
MISTYPED_MRR = Goal(0.85)
OFF_TOPIC_EMPTY = Goal(0.9, form=".0%")
LAST_FOUND = Goal(0.9, form=".0%")
NO_PROBLEM = Goal(0, at_most=True, form=".0f")
SEED = 1
SOAK_SEEDS = range(1, 21)


def rows(content: Content, browser: Browser, soak: bool) -> list[Row]:
    """Both halves, as they stand and mistyped. Tuning sees the even half only, so the odd one is judged."""
    search = searchers(content)
    queries: list[Query] = read_json(QUERIES)["queries"]
    odd, even = queries[1::2], queries[::2]
    find = finding(search)
    with _minisearch(content, browser) as peer:
        found = [*_reported("odd index", odd, find, peer), *_tuned_on("even index", even, find, peer)]
        found.append(_typing_row("odd index", odd, find, peer, MISTYPED_MRR))
        found.append(_typing_row("even index (tuned on)", even, find, peer, None))
    if soak:
        found += [_soak_row(odd, find), _fuzz_row(content)]
    return [*found, _off_topic(search), _last(find)]


def finding(search: dict[str, Searcher]) -> Find:
    """Our engine, on the page of each query's language."""
    return lambda query: found_ids(search[query["lang"]], query["q"])


def slipped(queries: list[Query], seed: int) -> list[Query]:
    """Return the queries with one typing error each, without those too short for one."""
    texts = [(query, mistyped(query["q"], seed)) for query in queries]
    return [{**query, "q": text} for query, text in texts if text]


@contextmanager
def _minisearch(content: Content, browser: Browser) -> Generator[Find]:
    with ExitStack() as stack:
        pages = {
            lang: stack.enter_context(opened(browser, minisearch_page(as_corpus(documents(content, lang)))))
            for lang in LANGUAGES
        }

        def find(query: Query) -> list[str]:
            (found,) = answers(pages[query["lang"]], [query["q"]])
            return [bare(reference) for reference in found]

        yield find


def _reported(name: str, queries: list[Query], find: Find, peer: Find) -> list[Row]:
    own, other = measure(queries, find), measure(queries, peer)
    return [
        Row(f"{name}: an expected page in the first three", f"{own.in_first_three:.0%} ({own.n} queries)"),
        judged(f"{name}: MRR@10", own.mrr, MRR, f"MiniSearch {other.mrr:.3f}; {own.n} queries"),
        judged(f"{name}: recall@10", own.recall, RECALL, f"MiniSearch {other.recall:.3f}"),
        judged(f"{name}: nothing found", own.nothing, NOTHING, f"MiniSearch {other.nothing:.1%}"),
        _without_synonyms(name, queries, find),
    ]


def _tuned_on(name: str, queries: list[Query], find: Find, peer: Find) -> list[Row]:
    own, other = measure(queries, find), measure(queries, peer)
    return [
        Row(f"{name} (tuned on), {own.n} queries", f"{own} (MiniSearch {other.mrr:.3f})"),
        _without_synonyms(f"{name} (tuned on)", queries, find),
    ]


def _without_synonyms(name: str, queries: list[Query], find: Find) -> Row:
    own = measure([query for query in queries if not query["inSynonyms"]], find)
    return Row(f"{name}, without inSynonyms, {own.n} queries", str(own))


def _typing_row(name: str, queries: list[Query], find: Find, peer: Find, goal: Goal | None) -> Row:
    asked = slipped(queries, SEED)
    own, other = measure(asked, find), measure(asked, peer)
    label, beside = f"{name}, one typing error: MRR@10", f"MiniSearch {other.mrr:.3f}; {own.n} queries"
    return judged(label, own.mrr, goal, beside) if goal else Row(label, f"{own.mrr:.3f} ({beside})")


def _soak_row(queries: list[Query], find: Find) -> Row:
    found = [measure(slipped(queries, seed), find).mrr for seed in SOAK_SEEDS]
    name = f"odd index, one typing error, {len(found)} seeds: MRR@10"
    return judged(name, mean(found), MISTYPED_MRR, f"lowest {min(found):.3f}")


def _fuzz_row(content: Content) -> Row:
    done = fuzz.soak(content)
    wrong = len(done.problems)
    figure = f"{wrong} (slowest {done.slowest:.0f} ms{''.join(f'; {one}' for one in done.problems[:1])})"
    return Row(f"{done.n} generated inputs: problems", figure, NO_PROBLEM, NO_PROBLEM.is_met_by(wrong))


def _off_topic(search: dict[str, Searcher]) -> Row:
    queries: list[Query] = read_json(OFF_TOPIC)["queries"]
    empty = sum(1 for query in queries if not search[query["lang"]].search(query["q"], {}).hits)
    share = empty / len(queries)
    return judged("off-topic queries: main list empty", share, OFF_TOPIC_EMPTY, f"{len(queries)} queries")


def _last(find: Find) -> Row:
    """Sloppy queries by someone who knew titles and summaries only, written when the engine was done."""
    own = measure(read_json(LAST)["queries"], find)
    beside = f"{own.n} queries, MRR@10 {own.mrr:.3f}"
    return judged("written last: an expected page in the first three", own.in_first_three, LAST_FOUND, beside)
