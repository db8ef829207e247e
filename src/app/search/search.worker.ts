/** Opens the whole gazetteer away from the page's thread and finds places by name. */
import { openGazetteer } from '../../../geodata/open.ts';
import gazetteerUrl from '../../../geodata/packed/gazetteer.tsv?url';
import { openSearch } from '../../../geodata/search.ts';
import { hitsOf } from './hits.ts';
import { MOST_HITS, type SearchAnswer, type SearchHit, type SearchRequest } from './protocol.ts';

let find: ((query: string) => readonly SearchHit[]) | null = null;

function answer(message: SearchAnswer): void {
  self.postMessage(message);
}

async function open(): Promise<void> {
  const url = new URL(gazetteerUrl, self.location.href);
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url.pathname} answered ${response.status}`);
  const gazetteer = openGazetteer([{ text: await response.text(), name: 'gazetteer.tsv' }]);
  const search = openSearch(gazetteer);
  find = (query) => hitsOf(search.find(query, { limit: MOST_HITS }), gazetteer);
}

self.onmessage = async ({ data }: MessageEvent<SearchRequest>) => {
  if (data.type === 'open') {
    try {
      await open();
      answer({ type: 'ready' });
    } catch (error) {
      answer({ type: 'failed', reason: error instanceof Error ? error.message : String(error) });
    }
    return;
  }
  answer({ type: 'found', number: data.number, hits: find?.(data.query) ?? [] });
};
