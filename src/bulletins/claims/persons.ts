/** Persons who speak: the side that the words beside their name tell, and who a surname means later. */
import type { Token } from '../types.ts';

/** Words before a name that tell whose it is: «украинский военный блогер Имя Фамилия». */
const BEFORE = 4;
const RUSSIAN =
  /^(?:(?:pro-)?russian(?:-\p{L}+)?|(?:про)?российск\p{L}{2,3}|(?:про)?російськ\p{L}{1,3})$/u;
const UKRAINIAN = /^(?:(?:pro-)?ukrainian|украинск\p{L}{2,3}|українськ\p{L}{1,3})$/u;
/** What a person is: an adjective before any other noun ("the Ukrainian service of the BBC") tells nothing. */
const PERSON =
  /^(?:mil|war)?-?(?:blogger|analyst|observer|expert|journalist|correspondent|official|officer|spokes|general|commander|soldier|volunteer|politician|deputy|governor|minister|president|activist)|^(?:воен|военн|воєн|мил|міл|мілі)?(?:блог[ге]?ер|аналитик|аналітик|обозревател|оглядач|эксперт|експерт|журналист|журналіст|корреспондент|кореспондент|военкор|воєнкор|військкор|чиновник|посадов|офицер|офіцер|спикер|речни|генерал|командир|солдат|волонт|волонтер|политик|політик|депутат|губернатор|министр|міністр|президент|активист|активіст|боец|боєць|военнослужащ|військовослужбов)/u;
/** Those who speak for a place: their side is its. */
const LOCAL_OFFICE =
  /^(?:acting |vice |deputy )?(?:governor|mayor|head)(?!\p{L})|^(?:врио |вице-|и\. ?о\. )?(?:губернатор|мэр|глав[аыуе]|мер|очільни|голов[аиоу]|начальни)/iu;

/** The side that an adjective before the name or the office of a person tells; null where none does. */
export function sideOfPerson(
  tokens: readonly Token[],
  from: number,
  to: number,
  firstToken: number,
): 'RU' | 'UA' | null {
  let side: 'RU' | 'UA' | null = null;
  for (let at = Math.max(firstToken, from - BEFORE); at < to; at++) {
    const { key, kind } = tokens[at]!;
    if (kind === 'mark' && at < from) side = null;
    if (RUSSIAN.test(key)) side = 'RU';
    else if (UKRAINIAN.test(key)) side = 'UA';
    else if (side !== null && PERSON.test(key)) return side;
  }
  return null;
}

export function isLocalOffice(name: string): boolean {
  return LOCAL_OFFICE.test(name);
}

/** Surnames change their endings: so many letters at most do. */
const ENDING = 2;
const SHORTEST = 4;

/** Whether one name ends with the surname that the other ends with, in whatever case. */
export function isSamePerson(one: string, other: string): boolean {
  const [first, second] = [surnameOf(one), surnameOf(other)];
  const stem = Math.max(SHORTEST, Math.min(first.length, second.length) - ENDING);
  if (Math.min(first.length, second.length) < SHORTEST) return false;
  return first.slice(0, stem) === second.slice(0, stem);
}

function surnameOf(name: string): string {
  return (name.split(' ').at(-1) ?? '').toLowerCase();
}
