/** What a person or a record may say about a text beside the text. */
import { TEXT_LANGUAGES, type TextLanguage } from '../../bulletins/types.ts';

/** What is told about every text of a run; a record's own date and publisher go before it. */
export interface ReadDefaults {
  /** `2025-06-01` */
  readonly date: string | null;
  readonly publisher: string | null;
  readonly language: TextLanguage | null;
}

/** True for a day of the calendar: `2025-02-30` is none. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

export function isTextLanguage(text: string): text is TextLanguage {
  return (TEXT_LANGUAGES as readonly string[]).includes(text);
}

export const LANGUAGES_IN_WORDS = 'en (English), ru (Russian), uk (Ukrainian)';
