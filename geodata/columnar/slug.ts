/** The part of an id that stands for a Russian name; the same as the builders make, only faster. */
import { RU_BGNPCGN_1947 } from '../names/tables/ru-bgnpcgn-1947.ts';

const { letters, contexts } = RU_BGNPCGN_1947;

/** Small Latin letters without marks and signs: what of a romanisation stands in an id. */
function plain(latin: string): string {
  return latin.normalize('NFD').replace(/[^a-z0-9]/g, '');
}

/** For each small letter: what it is alone, and after which signs (none: a word's start) what else. */
const SPELLINGS: ReadonlyMap<string, readonly [alone: string, after: string, then: string]> =
  new Map(
    Object.entries(letters).map(([letter, latin]) => {
      const own = contexts.filter((context) => context.letter === letter);
      const changed = own.filter((context) => plain(context.latin) !== plain(latin));
      const after = changed.map((context) => context.after ?? '').join('');
      return [letter, [plain(latin), after, plain(changed[0]?.latin ?? latin)]];
    }),
  );
const OF_ITSELF = /[a-z0-9]/;

/**
 * BGN/PCGN 1947, small letters, marks and signs off, hyphens for everything between the letters:
 * «Белгородский район» gives "belgorodskiy-rayon". Whoever writes ids compares: where this makes
 * another text than the id has, the id stands in the file.
 */
export function slugOf(russian: string): string {
  let slug = '';
  let before = '';
  let gap = false;
  for (const letter of russian.toLowerCase()) {
    const spelling = SPELLINGS.get(letter);
    let latin = '';
    if (spelling !== undefined) {
      const [alone, after, then] = spelling;
      latin = before === '' || after.includes(before) ? then : alone;
    } else if (OF_ITSELF.test(letter)) latin = letter;
    else if (letter !== "'") {
      gap = slug !== '';
      before = '';
      continue;
    }
    if (gap && latin !== '') {
      slug += '-';
      gap = false;
    }
    slug += latin;
    before = letter;
  }
  return slug;
}
