// The harness's own queries and arithmetic: JSON in, JSON out. node harness.mjs DIR lists|score

import { text } from "node:stream/consumers";
import { pathToFileURL } from "node:url";

const [folder, task] = process.argv.slice(2);
const load = (name) => import(new URL(`lib/${name}.mjs`, pathToFileURL(`${folder}/`)));
const given = JSON.parse(await text(process.stdin));

// As the harness's run.mjs makes them with its defaults (seed 1): one generator, first the typing
// errors, then the sample that is typed letter by letter.
async function lists(queries) {
  const { rng, typo, variantsOf } = await load("variants");
  const random = rng(1);
  const sets = { full: queries.map(({ q, relevant }) => ({ q, relevant })), typo: [] };
  for (const { q, relevant } of queries) {
    const mistyped = typo(q, random);
    if (mistyped) sets.typo.push({ q: mistyped.q, relevant });
  }
  for (const query of queries)
    for (const [kind, variants] of Object.entries(variantsOf(query))) {
      sets[kind] ||= [];
      for (const q of variants) sets[kind].push({ q, relevant: query.relevant });
    }
  const order = queries.map((_, place) => [random(), place]).sort((one, other) => one[0] - other[0]);
  const typed = [];
  for (const [, place] of order.slice(0, 60)) {
    const letters = [...queries[place].q];
    for (let len = 1; len <= letters.length; len++)
      if (letters[len - 1] !== " ")
        typed.push({ q: letters.slice(0, len).join(""), query: place, len, total: letters.length });
  }
  return { sets, typed };
}

async function score({ queries, sets, typed, found }) {
  const { latency, quality, typing } = await load("metrics");
  const qualities = {};
  for (const [name, list] of Object.entries(sets))
    qualities[name] = quality(list.map(({ relevant }, place) => ({ ids: found[name].ids[place], relevant })));
  const prefixes = new Map();
  typed.forEach(({ query, len, total }, place) => {
    if (!prefixes.has(query)) prefixes.set(query, []);
    prefixes.get(query).push({ len, total, ids: found.typed.ids[place] });
  });
  const runs = [...prefixes].map(([query, list]) => ({
    relevant: queries[query].relevant,
    prefixes: list,
    total: list[0].total,
  }));
  return { quality: qualities, typing: typing(runs, 5), latency: latency(found.typed.ms) };
}

process.stdout.write(JSON.stringify(await (task === "lists" ? lists(given) : score(given))));
