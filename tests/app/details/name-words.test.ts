import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseSettlement } from '../../../geodata/records.ts';
import type { PlaceName } from '../../../geodata/settlement.ts';
import {
  groupHeading,
  nameInShort,
  nameRemarks,
  sourceInWords,
} from '../../../src/app/panels/details/name-words.ts';
import { en } from '../../../src/app/words/en.ts';

const DATA = new URL('../../../geodata/data/settlements/', import.meta.url);

/** Every source of a name or a point in the shipped data. */
function shippedSources(): Set<string> {
  const found = new Set<string>();
  for (const file of readdirSync(DATA)) {
    const [, ...lines] = readFileSync(new URL(file, DATA), 'utf8').split('\n');
    for (const line of lines.filter((one) => one !== '')) {
      const { display, more, point } = parseSettlement(line);
      for (const { source } of [...Object.values(display), ...more]) found.add(source);
      if (point) found.add(point.source);
    }
  }
  return found;
}

function aName(changes: Partial<PlaceName>): PlaceName {
  return {
    text: 'Покровск',
    language: 'ru',
    kind: 'exonym',
    from: null,
    until: null,
    usedBy: [],
    source: 'wof',
    derived: false,
    ...changes,
  };
}

describe('where a name comes from', () => {
  test('is said in words for every source of the shipped data', () => {
    const sources = shippedSources();
    expect(sources.size).toBeGreaterThan(10);
    for (const source of sources) {
      const said = sourceInWords(source, en);
      expect(said, source).not.toBe(source);
      expect(said, source).not.toBe(en.details.names.derived);
    }
  });

  test('of a rule not known by name it is said at least that it is one', () => {
    expect(sourceInWords('rule:new', en)).toBe('made by rule');
  });
});

describe('what is said of a name', () => {
  test('a former name without years says that they are not known', () => {
    const former = aName({ kind: 'former', text: 'Гришине', source: 'wikidata' });
    expect(nameRemarks(former, { type: 'former' }, en)).toEqual(['years not known', 'Wikidata']);
    expect(nameInShort(former, { kind: { type: 'former' }, names: [former] }, en)).toBe(
      'years not known · Wikidata',
    );
  });

  test('the rule is said once, and Russia’s names made from Latin are not called official', () => {
    const name = aName({ kind: 'official', source: 'rule:latin-ru', derived: true });
    const group = { kind: { type: 'in-force-by-rule' }, names: [name] } as const;
    expect(groupHeading(group, en)).toBe('Russian name, made by rule from the Latin spelling');
    expect(nameInShort(name, group, en)).toBe(groupHeading(group, en));
    expect(nameRemarks(name, group.kind, en)).toEqual([]);
  });

  test('an old name whose form a rule made says both', () => {
    const name = aName({ usedBy: ['russia'], source: 'rule:uk-ru', derived: true });
    const kind = { type: 'used-by', users: ['russia'], language: 'ru' } as const;
    expect(nameInShort(name, { kind, names: [name] }, en)).toBe(
      'the old name, which Russia’s authorities keep; its form here, made by rule from the Ukrainian name',
    );
  });
});
