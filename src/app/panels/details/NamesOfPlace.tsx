import type { Place, PlaceName } from '../../../../geodata/settlement.ts';
import { useApp } from '../../state/store.ts';
import { groupHeading, nameRemarks, sourceInWords } from './name-words.ts';
import { groupNames, type NameGroup } from './names.ts';

/** Spellings shown before the rest is folded away. */
const FEW = 4;

/** All names of a place, by who uses which and when, each with its source. */
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
              <NameList group={group} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function NameList({ group }: { readonly group: NameGroup }) {
  const words = useApp((state) => state.words);
  const { names, kind } = group;
  // Of a dozen spellings each with its source little could be read: one line says it for all.
  const many = kind.type === 'also-found' || kind.type === 'spellings';
  const rest = names.slice(FEW);
  const items = (some: readonly PlaceName[]) => (
    <ul className={many ? 'details-name-list' : undefined}>
      {some.map((name) => (
        <li key={`${name.language} ${name.text} ${name.until}`}>
          <span lang={name.language}>{name.text}</span>
          {many && !name.derived ? null : <Remarks of={nameRemarks(name, kind, words)} />}
        </li>
      ))}
    </ul>
  );
  return (
    <>
      {items(names.slice(0, FEW))}
      {rest.length > 0 ? (
        <details className="details-more">
          <summary>{words.details.names.more(rest.length)}</summary>
          {items(rest)}
        </details>
      ) : null}
      {many ? <SourcesOf names={names} /> : null}
    </>
  );
}

function Remarks({ of }: { readonly of: readonly string[] }) {
  return of.length > 0 ? <span className="details-derived"> {of.join(' · ')}</span> : null;
}

function SourcesOf({ names }: { readonly names: readonly PlaceName[] }) {
  const words = useApp((state) => state.words);
  const attested = names.filter((name) => !name.derived);
  const sources = [...new Set(attested.map((name) => sourceInWords(name.source, words)))];
  return sources.length > 0 ? (
    <p className="details-derived">{words.details.names.sources(sources)}</p>
  ) : null;
}
