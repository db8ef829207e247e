import { createInterface } from 'node:readline';
import type { FoundPlace, MatchKind } from '../../../geodata/found.ts';
import type { Gazetteer } from '../../../geodata/gazetteer.ts';
import type { Search } from '../../../geodata/search.ts';
import type { Language, NameKind, NameUser } from '../../../geodata/settlement.ts';
import { readArguments, UsageError } from '../arguments.ts';
import { loadGazetteer } from '../data.ts';
import { type Command, EXIT_NOTHING, EXIT_OK, type Io } from '../io.ts';
import { write } from '../output.ts';
import { openShippedSearch } from '../search-data.ts';
import { namesLine, type PlaceRecord, placeRecord, pointLine, unitsLine } from './record.ts';

const DEFAULT_LIMIT = 10;
const LARGEST_LIMIT = 1000;

interface FoundRecord extends PlaceRecord {
  /** 0..1, larger is better. */
  readonly score: number;
  /** How the query met the name; see `MatchKind`. */
  readonly how: MatchKind;
  /** The query was typed with the keyboard set to the other script. */
  readonly other_layout: boolean;
  readonly matched: {
    readonly text: string;
    readonly language: Language;
    readonly kind: NameKind;
    readonly until: string | null;
    readonly used_by: readonly NameUser[];
    readonly derived: boolean;
  };
}

const HOW: Readonly<Record<MatchKind, string>> = {
  whole: '',
  'case-form': 'in another case',
  beginning: 'its beginning',
  word: 'a part of it, or in another order',
  typo: 'with letters changed',
};
const KIND: Readonly<Record<NameKind, string>> = {
  official: 'official name',
  exonym: 'name in another language',
  former: 'former name',
  alias: 'other name or spelling',
  romanised: 'Latin spelling',
};
const USER: Readonly<Record<NameUser, string>> = {
  ukraine: 'as Ukraine’s authorities write it',
  russia: 'as Russia’s authorities write it',
  press: 'as the press writes it',
};

/** Why the name was found: "former name, until 2016; its beginning". */
function reason({ how, matched, otherLayout }: FoundPlace): string {
  const { kind, until, usedBy, derived } = matched;
  const name = [
    KIND[kind],
    ...(until === null ? [] : [`until ${until}`]),
    ...usedBy.map((user) => USER[user]),
    ...(derived ? ['made by a rule'] : []),
  ].join(', ');
  const layout = otherLayout ? 'typed in the other keyboard layout' : '';
  return [name, HOW[how], layout].filter((part) => part !== '').join('; ');
}

function foundRecord(gazetteer: Gazetteer, found: FoundPlace): FoundRecord {
  const { place, score, how, otherLayout } = found;
  const { text, language, kind, until, usedBy, derived } = found.matched;
  return {
    ...placeRecord(gazetteer, place),
    score: Number(score.toFixed(4)),
    how,
    other_layout: otherLayout,
    matched: { text, language, kind, until, used_by: usedBy, derived },
  };
}

function asText(gazetteer: Gazetteer, found: FoundPlace): string {
  const { place, matched } = found;
  const lines = [
    namesLine(place),
    `  found by "${matched.text}" (${reason(found)})`,
    `  ${unitsLine(gazetteer, place)}`,
    `  ${pointLine(place)}`,
    `  ${place.id}`,
  ];
  return `${lines.filter((line) => line.trim() !== '').join('\n')}\n`;
}

function readLimit(text: string | undefined): number {
  if (text === undefined) return DEFAULT_LIMIT;
  const limit = Number(text);
  if (!/^\d+$/.test(text) || limit < 1 || limit > LARGEST_LIMIT) {
    throw new UsageError(`--limit is "${text}"; give a whole number from 1 to ${LARGEST_LIMIT}.`);
  }
  return limit;
}

/** Answers each line of standard input with one line, in order, before it reads on. */
async function answerLines(
  gazetteer: Gazetteer,
  search: Search,
  limit: number,
  io: Io,
): Promise<number> {
  let anything = false;
  for await (const line of createInterface({
    input: io.stdin,
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    const found = search.find(line.replace(/^\ufeff/, ''), { limit });
    anything ||= found.length > 0;
    const records = found.map((hit) => foundRecord(gazetteer, hit));
    await write(io.stdout, `${JSON.stringify(records)}\n`);
  }
  return anything ? EXIT_OK : EXIT_NOTHING;
}

/** `namesake places find QUERY`: places by any name. */
export const run: Command = async (args, io) => {
  const { values, positionals } = readArguments(args, {
    json: { type: 'boolean' },
    limit: { type: 'string' },
  });
  const query = positionals.join(' ');
  if (query.trim() === '') {
    throw new UsageError('"places find" needs a name, or - to read names from standard input.');
  }
  const limit = readLimit(values.limit);
  const gazetteer = loadGazetteer(io.dataRoot);
  const search = await openShippedSearch(io.dataRoot, gazetteer);
  if (query === '-') return answerLines(gazetteer, search, limit, io);

  const found = search.find(query, { limit });
  if (values.json) {
    const records = found.map((hit) => foundRecord(gazetteer, hit));
    await write(io.stdout, `${JSON.stringify(records, null, 2)}\n`);
  } else if (found.length > 0) {
    await write(io.stdout, found.map((hit) => asText(gazetteer, hit)).join('\n'));
  } else {
    await write(
      io.stderr,
      `No place is named "${query.slice(0, 200)}", not even with two letters changed.\n`,
    );
  }
  return found.length > 0 ? EXIT_OK : EXIT_NOTHING;
};
