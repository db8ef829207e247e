/**
 * Choosing over invented lists along the front, drawn with a fixed seed: a measure apart from the
 * texts that the evidence was weighed by. Wrong pins are what a reader would have to find out alone.
 * The lists with a wrong region or an outlier are a fourth of all, far more than in any bulletin.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildSearchIndex } from '../../geodata/search/build-index.ts';
import { openWrittenNames } from '../../geodata/written/open.ts';
import { choosePlaces } from '../../src/bulletins/choose/choose.ts';
import { readAtOnce } from '../../src/bulletins/steps.ts';
import { root, shippedGazetteer } from './support.ts';
import { type InventedList, inventLists, type KindOfList } from './synthetic-lists.ts';

const LISTS = 300;
const SEED = 20_260;

interface Tally {
  mentions: number;
  among: number;
  first: number;
  pinned: number;
  wrong: number;
}

const gazetteer = shippedGazetteer();
const packed = join(root, 'geodata', 'packed', 'search.txt');
const index = existsSync(packed) ? readFileSync(packed) : buildSearchIndex(gazetteer);
const names = openWrittenNames(gazetteer, index);

function measure(lists: readonly InventedList[]): Tally {
  const tally: Tally = { mentions: 0, among: 0, first: 0, pinned: 0, wrong: 0 };
  for (const { mentions, truth } of lists) {
    const chosen = readAtOnce(choosePlaces(mentions, { gazetteer, names }, {}));
    chosen.forEach((mention, at) => {
      const place = truth[at];
      if (place === null) return;
      tally.mentions += 1;
      if (mention.candidates.some((candidate) => candidate.place === place)) tally.among += 1;
      if (mention.candidates[0]?.place === place) tally.first += 1;
      if (mention.chosen === null) return;
      tally.pinned += 1;
      if (mention.chosen !== place) tally.wrong += 1;
    });
  }
  return tally;
}

describe('lists drawn from the gazetteer', () => {
  const lists = inventLists(gazetteer, LISTS, SEED);
  const ofKind = (kind: KindOfList): Tally => measure(lists.filter((list) => list.kind === kind));

  it('are the same for one seed and others for another', () => {
    const surfaces = (of: readonly InventedList[]) =>
      of.map(({ mentions }) => mentions.map(({ surface }) => surface).join(', '));
    expect(surfaces(inventLists(gazetteer, 5, SEED))).toEqual(surfaces(lists.slice(0, 5)));
    expect(surfaces(inventLists(gazetteer, 5, SEED + 1))).not.toEqual(surfaces(lists.slice(0, 5)));
  });

  it('are pinned nine times in ten, and seldom wrongly', () => {
    const { mentions, among, first, pinned, wrong } = measure(lists);
    expect(mentions).toBeGreaterThan(1500);
    expect(among / mentions).toBeGreaterThanOrEqual(0.985);
    expect(first / mentions).toBeGreaterThanOrEqual(0.92);
    expect(pinned / mentions).toBeGreaterThanOrEqual(0.885);
    expect(wrong / pinned).toBeLessThanOrEqual(0.025);
    const usual = measure(
      lists.filter(({ kind }) => kind !== 'outlier' && kind !== 'wrong-region'),
    );
    expect(usual.wrong / usual.pinned).toBeLessThanOrEqual(0.02);
  });

  it.each([
    ['alone', 0.92, 0.02],
    ['region', 0.94, 0.025],
    ['wrong-region', 0.92, 0.035],
    ['outlier', 0.85, 0.035],
  ] as const)('%s: at least %d are pinned, of them at most %d wrongly', (kind, least, most) => {
    const { mentions, pinned, wrong } = ofKind(kind);
    expect(pinned / mentions).toBeGreaterThanOrEqual(least);
    expect(wrong / pinned).toBeLessThanOrEqual(most);
  });

  it('leaves most names without any context open, and pins none of them wrongly', () => {
    const { mentions, pinned, wrong } = ofKind('single');
    expect(pinned / mentions).toBeLessThan(0.5);
    expect(wrong).toBe(0);
  });
});
