import { buildSearchIndex } from '../../geodata/build/search-index.ts';
import type { Gazetteer } from '../../geodata/gazetteer.ts';
import { openSearch, type Search } from '../../geodata/search.ts';
import type { Language, PlaceId } from '../../geodata/settlement.ts';
import { seeded } from '../claims/synthetic.ts';
import { milliseconds, single, timesOf, weigh } from './measure.ts';
import type { BenchResult } from './result.ts';
import { openShippedGazetteer } from './shipped.ts';

const SEED = 20_250_602;
const SAMPLE = 1200;
const WARM_UP = 100;
/** What the search box asks for (`MOST_HITS` of `src/app/search/protocol.ts`). */
const LIMIT = 12;
const SHORTEST_TYPO = 5;

interface Question {
  readonly query: string;
  readonly place: PlaceId;
}

interface Sampled {
  readonly id: PlaceId;
  readonly name: string;
  readonly oblast: string;
}

/** Names of settlements, a third in each language, the same every time. */
function sampleNames(gazetteer: Gazetteer, random: () => number): readonly Sampled[] {
  const { ids, length } = gazetteer.columns;
  const languages: readonly Language[] = ['uk', 'ru', 'en'];
  return Array.from({ length: WARM_UP + SAMPLE }, (_, index): Sampled => {
    const language = languages[index % languages.length]!;
    const row = Math.floor(random() * length);
    const id = ids[row]!;
    const { oblast } = gazetteer.units(gazetteer.byId(id)!);
    return {
      id,
      name: gazetteer.displayNames(row)[language],
      oblast: oblast?.display[language] ?? '',
    };
  });
}

/** A letter left out, doubled, or changed places with the next, after the first letter. */
function withTypo(name: string, random: () => number): string {
  const at = 1 + Math.floor(random() * (name.length - 2));
  const edits = [
    name.slice(0, at) + name.slice(at + 1),
    name.slice(0, at) + name.charAt(at === 1 ? 2 : 1) + name.slice(at),
    name.slice(0, at) + name.charAt(at - 1) + name.slice(at + 1),
  ];
  return edits[Math.floor(random() * edits.length)]!;
}

function questionsOf(gazetteer: Gazetteer): Readonly<Record<string, readonly Question[]>> {
  const random = seeded(SEED);
  const names = sampleNames(gazetteer, random);
  const ask = (make: (sampled: Sampled) => string): Question[] =>
    names.map((sampled) => ({ query: make(sampled), place: sampled.id }));
  return {
    'a whole name': ask(({ name }) => name),
    'the first two letters': ask(({ name }) => name.slice(0, 2)),
    'the first four letters': ask(({ name }) => name.slice(0, 4)),
    'one typo': ask(({ name }) => (name.length < SHORTEST_TYPO ? name : withTypo(name, random))),
    'a name and its oblast': ask(({ name, oblast }) => `${name}, ${oblast}`),
    'a typo and the oblast': ask(({ name, oblast }) =>
      name.length < SHORTEST_TYPO ? `${name} ${oblast}` : `${withTypo(name, random)} ${oblast}`,
    ),
  };
}

function isFound(search: Search, { query, place }: Question): boolean {
  return search.find(query, { limit: LIMIT }).some((found) => found.place.id === place);
}

/** The index over all names, and every kind of question over a sample of real names. */
export async function run(): Promise<BenchResult[]> {
  const gazetteer = openShippedGazetteer();
  const index = buildSearchIndex(gazetteer);
  const building = timesOf(() => openSearch(gazetteer, index), 3);
  const { made: search, megabytes } = weigh(() => openSearch(gazetteer, index));
  const results = [
    milliseconds('search: build both indexes', building),
    single('search: memory of both indexes', 'MB', megabytes),
  ];
  for (const [kind, questions] of Object.entries(questionsOf(gazetteer))) {
    results.push(
      milliseconds(
        `search: ${kind}`,
        timesOf((round) => search.find(questions[round]!.query, { limit: LIMIT }), SAMPLE, WARM_UP),
      ),
    );
    if (!kind.includes('typo')) continue;
    const asked = questions.slice(WARM_UP);
    const found = asked.filter((question) => isFound(search, question)).length;
    results.push(
      single(`search: ${kind}, place among the first ${LIMIT} of ${SAMPLE}`, 'count', found),
    );
  }
  return results;
}
