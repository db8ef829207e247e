/** How surely the search finds what is asked for, over the shipped gazetteer and every kind of form. */
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Gazetteer } from '../../geodata/gazetteer.ts';
import type { Search } from '../../geodata/search.ts';
import { loadGazetteer } from '../../src/cli/data.ts';
import { openShippedSearch } from '../../src/cli/search-data.ts';
import {
  type Asked,
  isSuggested,
  KINDS,
  type QuestionKind,
  questionsAbout,
} from './search-questions.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const SEED = 20_251_122;
const SETTLEMENTS = 5000;
/** Questions that are asked of each kind, spread over all settlements; the bench asks all. */
const ASKED = 400;

/**
 * The share, in percent, of questions whose settlement the first ten lines show, at least. Former
 * names and other spellings that many places share need an oblast beside them.
 */
const FLOORS: Readonly<Record<QuestionKind, number>> = {
  'official name': 99.5,
  'Russian name': 99.5,
  'English name': 99.5,
  'former name': 60,
  alias: 93,
  'KMU 2010': 99,
  'BGN/PCGN 2019': 99,
  'BGN/PCGN 1947': 99,
  'press, Ukrainian': 99,
  'press, Russian': 99,
  'case form, Ukrainian': 96,
  'case form, Russian': 97,
  'other layout': 97,
  'other word order': 96,
  'with its oblast': 99,
  'one typo': 97,
  'two typos': 90,
};

describe('recall over 5,000 settlements', () => {
  let gazetteer: Gazetteer;
  let search: Search;
  let asked: Asked;

  beforeAll(async () => {
    gazetteer = loadGazetteer(ROOT);
    search = await openShippedSearch(ROOT, gazetteer);
    asked = questionsAbout(gazetteer, SETTLEMENTS, SEED);
  }, 120_000);

  it.each(KINDS.map((kind) => [kind, FLOORS[kind]] as const))(
    'of %s is at least %d in 100',
    (kind, floor) => {
      const step = Math.max(1, Math.floor(asked[kind].length / ASKED));
      const questions = asked[kind].filter((_, at) => at % step === 0);
      expect(questions.length).toBeGreaterThan(30);
      const missed = questions.filter((question) => !isSuggested(gazetteer, search, question));
      const share = 100 * (1 - missed.length / questions.length);
      const examples = missed.slice(0, 10).map(({ query }) => query);
      expect(share, `not found: ${examples.join(', ')}`).toBeGreaterThanOrEqual(floor);
    },
  );
});
