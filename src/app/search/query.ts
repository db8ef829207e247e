/** What is looked for of what was typed. */

/** Longer than any name with its oblast and raion; what follows cannot change the answer. */
export const LONGEST_TYPED = 120;

export interface Typed {
  readonly text: string;
  /** Whether something was left out because the text was too long. */
  readonly wasCut: boolean;
}

/** Cuts what was typed or pasted to a bearable length, in whole characters; line breaks become spaces. */
export function takeTyped(text: string): Typed {
  const start = (text.length > LONGEST_TYPED ? text.trim() : text).replace(/\r\n/g, ' ');
  // Cut by code units first, so that a pasted book costs nothing, then by characters, so that none is halved.
  const plain = start.slice(0, 2 * LONGEST_TYPED).replace(/\s/gu, ' ');
  const kept = Array.from(plain).slice(0, LONGEST_TYPED).join('');
  return { text: kept, wasCut: kept.length < start.length };
}

/** The question that a text asks: without spaces about it. Empty: nothing to find. */
export function queryOf(typed: string): string {
  return takeTyped(typed).text.trim();
}

/** A query as it fits into a sentence. */
export function shortened(query: string): string {
  const characters = Array.from(query);
  return characters.length > 40 ? `${characters.slice(0, 39).join('')}…` : query;
}
