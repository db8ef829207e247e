/** Reads bulletins: orders the steps from a text to its mentions, places and claims. */
import type { Gazetteer } from '../../geodata/gazetteer.ts';
import type { WrittenNames } from '../../geodata/written/types.ts';
import { choosePlaces } from './choose/choose.ts';
import { findClaims } from './claims/find-claims.ts';
import { issuesOf } from './issues.ts';
import { findMentions } from './mentions/find-mentions.ts';
import { isOtherLanguage } from './other-language.ts';
import { segment } from './segment.ts';
import { part, type ReadingSteps, readAtOnce } from './steps.ts';
import type { Decision, Reading, ReadingIssue, ReadOptions } from './types.ts';

/** Reads texts of any length; holds nothing of one text when it reads the next. */
export interface Reader {
  read(text: string, options?: ReadOptions): Reading;
  /** The same with pauses: yields the share done, so that a caller can show it or stop. */
  steps(text: string, options?: ReadOptions): ReadingSteps<Reading>;
  /**
   * Chooses places again after a person decided some. Mentions and claims keep their indexes, and
   * claims what they hold; only candidates, choices and issues change.
   */
  reweigh(reading: Reading, decisions: readonly Decision[], options?: ReadOptions): Reading;
}

const OTHER_LANGUAGE: ReadingIssue = {
  code: 'language-not-known',
  span: null,
  mention: null,
  values: {},
};

/** Opens a reader over the gazetteer and the keys of its names; see `openWrittenNames`. */
export function openReader(gazetteer: Gazetteer, names: WrittenNames): Reader {
  const sources = { gazetteer, names };

  function* steps(text: string, options: ReadOptions = {}): ReadingSteps<Reading> {
    const segmented = yield* part(0, 0.15, segment(text, options.language ?? null));
    const named = yield* part(0.15, 0.5, findMentions(segmented, sources));
    const mentions = yield* part(0.5, 0.8, choosePlaces(named, sources, options));
    const { claims, dates } = yield* part(
      0.8,
      1,
      findClaims(segmented, mentions, gazetteer, options),
    );
    const { language } = segmented;
    const told = (options.language ?? null) !== null;
    const issues = issuesOf(language, mentions, claims);
    if (!told && isOtherLanguage(segmented)) issues.unshift(OTHER_LANGUAGE);
    return { language, mentions, claims, dates, issues };
  }

  return {
    steps,
    read: (text, options) => readAtOnce(steps(text, options)),
    reweigh(reading, decisions, options = {}) {
      const mentions = readAtOnce(
        choosePlaces(reading.mentions, sources, { ...options, decisions }),
      );
      const kept = reading.issues.filter(({ code }) => code === OTHER_LANGUAGE.code);
      const issues = [...kept, ...issuesOf(reading.language, mentions, reading.claims)];
      return { ...reading, mentions, issues };
    },
  };
}
