import { type ParseArgsConfig, parseArgs } from 'node:util';
import { nearestWord } from './nearest.ts';

/** What was typed is not understood: the message is shown and the exit code is 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

type Options = NonNullable<ParseArgsConfig['options']>;

/**
 * Reads options and the words between them. Throws a UsageError with the nearest known option for
 * one that is unknown, lacks its value or is given one it does not take.
 */
export function readArguments<Given extends Options>(args: string[], options: Given) {
  for (const argument of args) {
    if (argument === '--') break;
    const name = /^--([^=]+)/.exec(argument)?.[1];
    if (name === undefined || Object.hasOwn(options, name)) continue;
    const known = Object.keys(options).map((option) => `--${option}`);
    const all = known.length > 0 ? ` Options here: ${known.join(', ')}.` : '';
    throw new UsageError(
      `There is no option "--${name}" here.${nearestWord(`--${name}`, known) || all}`,
    );
  }
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
