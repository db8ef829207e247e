/** Where the names of regions are written: fetched when the gazetteer is there, which names them. */
import { useEffect, useState } from 'react';
import unitLabelsUrl from '../../../geodata/data/unit-labels.tsv?url';
import { parseUnitLabels, type UnitLabel } from '../../map/labels/region-names.ts';
import { fetchText } from '../fetching.ts';
import { useApp } from '../state/store.ts';

/** A map without the names of regions can be read: what did not come is asked for again after so long. */
const RETRY_MS = 20_000;
const MOST_TRIES = 5;

export function useUnitLabels(): readonly UnitLabel[] | undefined {
  const words = useApp((state) => state.words.errors);
  const isWanted = useApp((state) => state.gazetteer !== null);
  const [labels, setLabels] = useState<readonly UnitLabel[]>();
  const [tries, setTries] = useState(0);

  useEffect(() => {
    if (!isWanted || labels !== undefined || tries >= MOST_TRIES) return;
    let isCurrent = true;
    let timer = 0;
    fetchText((address) => fetch(address), unitLabelsUrl, words).then(
      (text) => {
        if (isCurrent) setLabels(parseUnitLabels(text));
      },
      () => {
        if (isCurrent) timer = window.setTimeout(() => setTries(tries + 1), RETRY_MS);
      },
    );
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [isWanted, labels, tries, words]);
  return labels;
}
