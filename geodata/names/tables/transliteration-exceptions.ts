import type { RomanisationSystem } from '../transliterate.ts';

/** A published example that we do not follow, and why. */
export interface TransliterationException {
  readonly system: RomanisationSystem;
  readonly input: string;
  /** What the published example says. */
  readonly published: string;
  /** What we write. */
  readonly ours: string;
  readonly reason: string;
}

/** None so far: every example known to us for the three systems is followed. */
export const TRANSLITERATION_EXCEPTIONS: readonly TransliterationException[] = [];
