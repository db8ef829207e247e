import { Fragment, type Ref } from 'react';
import type { Place } from '../../../../geodata/settlement.ts';
import { useApp } from '../../state/store.ts';
import { CopyCoordinates } from './CopyCoordinates.tsx';
import { periodInWords } from './name-words.ts';
import { formerNames, namesInOrder } from './names.ts';
import { kindInWords, regionLine } from './place-words.ts';

interface PlaceHeadingProps {
  readonly place: Place;
  readonly headingRef: Ref<HTMLHeadingElement>;
}

/** "Pokrovsk · Покровськ · Красноармейск" with former names, kind, region and coordinates below. */
export function PlaceHeading({ place, headingRef }: PlaceHeadingProps) {
  const words = useApp((state) => state.words);
  const style = useApp((state) => state.nameStyle);
  const gazetteer = useApp((state) => state.gazetteer);
  const [first, ...others] = namesInOrder(place, style);
  const region = gazetteer ? regionLine(place, gazetteer, style.first) : '';
  const former = formerNames(place, style.first).slice(0, 2);
  return (
    <>
      <h2 ref={headingRef} tabIndex={-1} className="details-heading">
        <span lang={first?.language}>{first?.text}</span>
        {others
          .filter((name) => name.text !== first?.text)
          .map((name) => (
            <Fragment key={name.language}>
              <span className="details-heading-other">
                {' · '}
                <span lang={name.language}>{name.text}</span>
              </span>
            </Fragment>
          ))}
      </h2>
      <p className="details-subline">
        {[
          ...former.map((name) =>
            [name.text, periodInWords(name, words)].filter(Boolean).join(' '),
          ),
          kindInWords(place, words),
          region,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <CopyCoordinates place={place} />
    </>
  );
}
