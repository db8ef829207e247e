/** Which changes of an official name are another spelling of the same name, and no rename. */
import { fold, skeleton } from '../../names/index.ts';
import { editDistance } from '../../names/matches-form.ts';
import { isBanned } from './banned-names.ts';

/** Letters that classifiers take for one another, made one; signs, й and spaces left out. */
function withoutSpelling(name: string): string {
  return fold(name)
    .replace(/[іїи]/g, 'и')
    .replace(/[єе]/g, 'е')
    .replace(/я/g, 'а')
    .replace(/ю/g, 'у')
    .replace(/['ьй ]/g, '');
}

/**
 * True where two names of a settlement are one name spelled twice: a letter put in, taken out or
 * replaced; apostrophes, soft signs, capitals, hyphens; и for і, є for е and the like throughout; or
 * one letter more beside those while the consonants stay. Classifiers are full of such corrections,
 * and laws on spelling make them («Дорожне», «Дорожнє»): nobody else uses another name for it.
 *
 * A name that the law of 2015 on communist names banned is always another name: «Войкове» became
 * «Войтове».
 */
export function isRespelling(old: string, current: string): boolean {
  if (isBanned(fold(old)) && !isBanned(fold(current))) return false;
  const [a, b] = [fold(old), fold(current)];
  if (editDistance(a, b) <= 1) return true;
  const [plainA, plainB] = [withoutSpelling(old), withoutSpelling(current)];
  if (plainA === plainB) return true;
  return editDistance(plainA, plainB) <= 1 && skeleton(old) === skeleton(current);
}
