/** The tiles that the reader chose, and what is said and done when they do not come. */
import { useCallback, useEffect, useRef } from 'react';
import type { Verdict } from '../../map/tiles/health.ts';
import { OnlineTilesView } from '../../map/tiles/OnlineTilesView.tsx';
import type { OnlineTiles } from '../../map/tiles/online-tiles.ts';
import { appStore } from '../state/store.ts';
import type { ToolWords } from '../words/en/tools.ts';

interface TilesOnMapProps {
  readonly tiles: OnlineTiles;
  readonly words: ToolWords['baseMap'];
}

export function TilesOnMap({ tiles, words }: TilesOnMapProps) {
  const told = useRef<string | null>(null);
  const takeBack = useCallback(() => {
    const { notices, dismiss } = appStore().getState();
    const notice = notices.find(({ text }) => text === told.current);
    if (notice) dismiss(notice.id);
    told.current = null;
  }, []);
  // What was said of these tiles goes with them.
  useEffect(() => takeBack, [takeBack]);

  const onVerdict = (verdict: Verdict) => {
    takeBack();
    if (verdict === 'good') return;
    const { tell, setTools } = appStore().getState();
    const reason = navigator.onLine ? words.refused : words.offline;
    if (verdict === 'troubled') {
      told.current = words.troubled(tiles.host, reason);
      tell('error', told.current, { label: words.back, run: () => setTools({ tiles: null }) });
      return;
    }
    setTools({ tiles: null });
    tell('error', words.lost(tiles.host, reason), {
      label: words.again,
      run: () => setTools({ tiles }),
    });
  };
  return <OnlineTilesView tiles={tiles} onVerdict={onVerdict} />;
}
