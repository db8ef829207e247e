/**
 * The view as the hash of the address: map position, selection, namesakes, filter, names and theme.
 *
 * `#map=9.5/48.277/37.177&claim=report/claim&kind=strike,capture&names=en-ru`. What stands at its
 * default is left out. Nothing a reader typed or pasted ever goes in. Pure, and tolerant: what
 * cannot be read is left out, the rest is taken.
 */
import { LANGUAGES, type Language } from '../../geodata/settlement.ts';
import { GROUP_CHOICES } from '../claims/select.ts';
import { dayNumber, dayText } from '../claims/time.ts';
import { CLAIM_KINDS, PRECISIONS, SIDES, STATUSES } from '../claims/vocabulary.ts';
import type { MapPosition, NameStyle, Selection, Theme } from '../map/types.ts';
import type { Filter } from './state/filter.ts';
import type { NamesakesShown } from './state/types.ts';

export interface View {
  readonly position: MapPosition | null;
  readonly selection: Selection | null;
  /** Always the gazetteer's spelling, never what was typed. */
  readonly namesakes: NamesakesShown | null;
  readonly filter: Filter;
  /** Null: the default. */
  readonly nameStyle: NameStyle | null;
  /** Null: as the system, or as the reader chose before. */
  readonly theme: Theme | null;
}

const THEMES: readonly Theme[] = ['light', 'dark'];
/** Longer than any address of ours; anything above is rubbish and not worth reading. */
const LONGEST_HASH = 20_000;
const LARGEST_ZOOM = 24;
const LONGEST_NAME = 120;

/** The hash for a view, with the leading `#`; empty where all is at its default. */
export function encodeView(view: View): string {
  const parts: string[] = [];
  const add = (key: string, values: readonly string[]) => {
    if (values.length > 0) parts.push(`${key}=${values.map(escapeValue).join(',')}`);
  };
  const { position, selection, namesakes, filter, nameStyle, theme } = view;
  if (position) {
    const { lat, lon, zoom } = position;
    parts.push(`map=${round(zoom, 2)}/${round(lat, 5)}/${round(lon, 5)}`);
  }
  if (selection?.type === 'place') add('place', [selection.place]);
  if (selection?.type === 'claim') {
    add('claim', [selection.claim]);
    if (selection.mention !== null) parts.push(`mention=${selection.mention}`);
  }
  if (namesakes)
    add('namesakes', [namesakes.name, ...(namesakes.within ? [namesakes.within] : [])]);
  add('kind', filter.kinds);
  add('claimant', filter.claimants);
  add('group', filter.groups);
  add('precision', filter.precisions);
  add('status', filter.statuses);
  add('side', filter.sides);
  const { from, to } = filter.days;
  if (from !== null || to !== null) parts.push(`days=${writeDay(from)}..${writeDay(to)}`);
  if (nameStyle) parts.push(`names=${nameStyle.first}-${nameStyle.second ?? 'only'}`);
  if (theme) parts.push(`theme=${theme}`);
  return parts.length > 0 ? `#${parts.join('&')}` : '';
}

/** Reads a hash, with or without its `#`. Never throws. */
export function decodeView(hash: string): View {
  const values = readPairs(hash.length > LONGEST_HASH ? '' : hash);
  const one = (key: string) => values.get(key)?.[0];
  return {
    position: readPosition(one('map')),
    selection: readSelection(one('claim'), one('mention'), one('place')),
    namesakes: readNamesakes(values.get('namesakes')),
    filter: {
      kinds: known(values.get('kind'), CLAIM_KINDS),
      claimants: [...new Set(values.get('claimant') ?? [])],
      groups: known(values.get('group'), GROUP_CHOICES),
      precisions: known(values.get('precision'), PRECISIONS),
      statuses: known(values.get('status'), STATUSES),
      sides: known(values.get('side'), SIDES),
      days: readDays(one('days')),
    },
    nameStyle: readNameStyle(one('names')),
    theme: THEMES.find((theme) => theme === one('theme')) ?? null,
  };
}

/** Escapes what parts the hash (`&`, `=`, `,`, `#`, `%`) and keeps letters of any script readable. */
function escapeValue(value: string): string {
  return encodeURIComponent(value).replace(/%2F/g, '/').replace(/%3A/g, ':').replace(/%20/g, '+');
}

function unescapeValue(value: string): string | null {
  try {
    return decodeURIComponent(value.replace(/\+/g, '%20'));
  } catch {
    return null;
  }
}

function readPairs(hash: string): Map<string, readonly string[]> {
  const pairs = new Map<string, readonly string[]>();
  for (const part of hash.replace(/^#/, '').split('&')) {
    const equals = part.indexOf('=');
    if (equals < 1) continue;
    const values = part
      .slice(equals + 1)
      .split(',')
      .flatMap((value) => unescapeValue(value) || []);
    if (values.length > 0) pairs.set(part.slice(0, equals), values);
  }
  return pairs;
}

function readPosition(text: string | undefined): MapPosition | null {
  const match = /^(\d+(?:\.\d+)?)\/(-?\d+(?:\.\d+)?)\/(-?\d+(?:\.\d+)?)$/.exec(text ?? '');
  if (!match) return null;
  const [zoom, lat, lon] = match.slice(1).map(Number) as [number, number, number];
  if (zoom > LARGEST_ZOOM || Math.abs(lat) > 90 || Math.abs(lon) > 180) return null;
  return { lat, lon, zoom };
}

function readSelection(
  claim: string | undefined,
  mention: string | undefined,
  place: string | undefined,
): Selection | null {
  if (claim) {
    const index = /^\d{1,5}$/.test(mention ?? '') ? Number(mention) : null;
    return { type: 'claim', claim, mention: index };
  }
  return place ? { type: 'place', place } : null;
}

function readNamesakes(values: readonly string[] | undefined): NamesakesShown | null {
  const [name, within] = values ?? [];
  if (name === undefined || name.trim() === '' || name.length > LONGEST_NAME) return null;
  return { name, within: within || null };
}

function readNameStyle(text: string | undefined): NameStyle | null {
  const [first, second] = (text ?? '').split('-');
  if (!isLanguage(first)) return null;
  if (second === 'only') return { first, second: null };
  return isLanguage(second) && second !== first ? { first, second } : null;
}

function writeDay(day: number | null): string {
  return day === null ? '' : dayText(day);
}

function readDays(text: string | undefined): Filter['days'] {
  const match = /^(\d{4}-\d{2}-\d{2})?\.\.(\d{4}-\d{2}-\d{2})?$/.exec(text ?? '');
  const day = (date: string | undefined) => {
    const number = date ? dayNumber(date) : Number.NaN;
    return Number.isNaN(number) ? null : number;
  };
  return { from: day(match?.[1]), to: day(match?.[2]) };
}

function isLanguage(text: string | undefined): text is Language {
  return LANGUAGES.some((language) => language === text);
}

function known<T extends string>(values: readonly string[] | undefined, all: readonly T[]): T[] {
  return all.filter((value) => values?.includes(value));
}

function round(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}
