import { first } from './en/first.ts';
import { later } from './en/later.ts';

/**
 * Every word of the interface in English. Other languages are files of the type `Words`, so that
 * a missing sentence fails the type check. The app itself opens them in two parts: `open.ts`.
 */
export const en = { ...first, ...later };

export type Words = typeof en;
