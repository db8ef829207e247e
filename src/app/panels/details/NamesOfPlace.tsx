import type { Place, PlaceName } from '../../../../geodata/settlement.ts';
import { useApp } from '../../state/store.ts';
import type { Words } from '../../words/en.ts';
import { groupNames, type NameGroup } from './names.ts';

/** Spellings shown before the rest is folded away. */
const FEW = 4;

/** All names of a place, by who uses which and when. */
export function NamesOfPlace({ place }: { readonly place: Place }) {
  const words = useApp((state) => state.words);
  const groups = groupNames(place);
  if (groups.length === 0) return null;
  return (
    <section className="details-section">
      <h3>{words.details.names.heading}</h3>
      <dl className="details-names">
        {groups.map((group) => (
          <div key={groupHeading(group, words)} className="details-name-group">
            <dt>{groupHeading(group, words)}</dt>
            <dd>
              <NameList names={group.names} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function NameList({ names }: { readonly names: readonly PlaceName[] }) {
  const words = useApp((state) => state.words);
  const rest = names.slice(FEW);
  return (
    <>
      <ul className="details-name-list">
        {names.slice(0, FEW).map((name) => (
          <NameItem key={`${name.language} ${name.text} ${name.until}`} name={name} />
        ))}
      </ul>
      {rest.length > 0 ? (
        <details className="details-more">
          <summary>{words.details.names.more(rest.length)}</summary>
          <ul className="details-name-list">
            {rest.map((name) => (
              <NameItem key={`${name.language} ${name.text} ${name.until}`} name={name} />
            ))}
          </ul>
        </details>
      ) : null}
    </>
  );
}

function NameItem({ name }: { readonly name: PlaceName }) {
  const words = useApp((state) => state.words);
  const period = periodInWords(name, words);
  return (
    <li>
      <span lang={name.language}>{name.text}</span>
      {period ? <span className="details-soft"> {period}</span> : null}
      {name.derived ? (
        <span className="details-derived" title={words.details.names.derivedWhy}>
          {' '}
          {words.details.names.derived}
        </span>
      ) : null}
    </li>
  );
}

/** "until 2016", "1938–2016", "from 1938"; empty where no year is known. */
export function periodInWords(name: Pick<PlaceName, 'from' | 'until'>, words: Words): string {
  const { until, from, between } = words.details.names;
  const [start, end] = [name.from?.slice(0, 4), name.until?.slice(0, 4)];
  if (start && end) return between(start, end);
  return end ? until(end) : start ? from(start) : '';
}

function groupHeading({ kind, names }: NameGroup, words: Words): string {
  const { names: say } = words.details;
  switch (kind.type) {
    case 'official':
      return names[0] ? say.official(names[0].language) : '';
    case 'used-by':
      // A rule made the form: that the old name is kept is known, how it is spelt is not.
      return names.every(({ derived }) => derived)
        ? say.oldNameByRule(kind.users)
        : say.usedBy(kind.users);
    case 'form-of-official':
      return say.formOfOfficial(kind.language);
    case 'in-language':
      return say.inLanguage(kind.language);
    case 'former':
      return say.former;
    default:
      return say.alsoWritten;
  }
}
