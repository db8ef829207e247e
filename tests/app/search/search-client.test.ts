import { describe, expect, test } from 'vitest';
import {
  queryOf,
  type SearchAnswer,
  type SearchHit,
  type SearchRequest,
} from '../../../src/app/search/protocol.ts';
import { createSearchClient, type SearchWorker } from '../../../src/app/search/search-client.ts';
import { fixtureGazetteer, PLACES } from '../../fixtures/gazetteer.ts';

const gazetteer = fixtureGazetteer();

function hit(id: string): SearchHit {
  const place = gazetteer.byId(id);
  if (!place) throw new Error(`The fixture has no place ${id}.`);
  return { place, matched: place.display.en, score: 1, oblast: null, raion: null, hromada: null };
}

/** A worker whose answers the test gives. */
function fakeWorker() {
  const asked: SearchRequest[] = [];
  const worker: SearchWorker & { terminated: boolean } = {
    terminated: false,
    onmessage: null,
    onerror: null,
    postMessage: (request) => asked.push(request),
    terminate() {
      this.terminated = true;
    },
  };
  const answer = (data: SearchAnswer) => worker.onmessage?.({ data } as MessageEvent<SearchAnswer>);
  const crash = () => worker.onerror?.({ preventDefault: () => {} } as ErrorEvent);
  const questions = () => asked.filter((request) => request.type === 'find');
  return { worker, asked, answer, crash, questions };
}

function start() {
  const fake = fakeWorker();
  let readied = 0;
  const client = createSearchClient(
    () => fake.worker,
    () => {
      readied += 1;
    },
    'did not start',
  );
  client.start();
  return { ...fake, client, readied: () => readied };
}

describe('the search client', () => {
  test('asks what was typed before the names were ready, once they are', () => {
    const { client, answer, asked, questions, readied } = start();
    client.find('pokro');
    expect(asked).toEqual([{ type: 'open' }]);
    expect(client.state().names).toBe('loading');
    answer({ type: 'ready' });
    expect(readied()).toBe(1);
    expect(questions()).toMatchObject([{ query: 'pokro' }]);
  });

  test('asks one question at a time and skips those overtaken', () => {
    const { client, answer, questions } = start();
    answer({ type: 'ready' });
    for (const typed of ['p', 'po', 'pok', 'pokr']) client.find(typed);
    expect(questions()).toMatchObject([{ query: 'p' }]);
    answer({ type: 'found', number: 1, hits: [hit(PLACES.poltavka)] });
    expect(questions()).toMatchObject([{ query: 'p' }, { query: 'pokr' }]);
  });

  test('an answer that a newer question has overtaken is dropped', () => {
    const { client, answer } = start();
    answer({ type: 'ready' });
    client.find('pol');
    client.find('pok');
    answer({ type: 'found', number: 1, hits: [hit(PLACES.poltavka)] });
    expect(client.state().hits).toEqual([]);
    answer({ type: 'found', number: 2, hits: [hit(PLACES.pokrovsk)] });
    expect(client.state().hits.map((one) => one.place.id)).toEqual([PLACES.pokrovsk]);
    expect(client.state().answered).toBe('pok');
  });

  test('an answer that comes after the box was cleared shows nothing', () => {
    const { client, answer } = start();
    answer({ type: 'ready' });
    client.find('pok');
    client.find('');
    answer({ type: 'found', number: 1, hits: [hit(PLACES.pokrovsk)] });
    expect(client.state().hits).toEqual([]);
  });

  test('the same question is asked again after the box was cleared', () => {
    const { client, answer, questions } = start();
    answer({ type: 'ready' });
    client.find('pok');
    answer({ type: 'found', number: 1, hits: [hit(PLACES.pokrovsk)] });
    client.find('');
    client.find('pok');
    expect(questions()).toHaveLength(2);
  });

  test('a failure is told with its reason, and starting again asks again', () => {
    const { client, answer, asked, worker } = start();
    client.find('pok');
    answer({ type: 'failed', reason: 'gazetteer.tsv answered 404' });
    expect(client.state()).toMatchObject({ names: 'failed', reason: 'gazetteer.tsv answered 404' });
    expect(worker.terminated).toBe(true);
    client.start();
    expect(asked.filter((request) => request.type === 'open')).toHaveLength(2);
    answer({ type: 'ready' });
    expect(asked.at(-1)).toMatchObject({ type: 'find', query: 'pok' });
  });

  test('a worker that crashes is a failure, not a silence', () => {
    const { client, crash } = start();
    crash();
    expect(client.state()).toMatchObject({ names: 'failed', reason: 'did not start' });
  });

  test('a browser without workers is told so', () => {
    const client = createSearchClient(
      () => {
        throw new Error('no workers here');
      },
      () => {},
      'did not start',
    );
    client.start();
    expect(client.state()).toMatchObject({ names: 'failed', reason: 'did not start' });
  });

  test('starting twice loads once, and stopping ends the worker', () => {
    const { client, asked, worker } = start();
    client.start();
    expect(asked).toHaveLength(1);
    client.stop();
    expect(worker.terminated).toBe(true);
    expect(worker.onmessage).toBeNull();
  });

  test('listeners hear of changes until they leave', () => {
    const { client, answer } = start();
    let heard = 0;
    const leave = client.subscribe(() => {
      heard += 1;
    });
    answer({ type: 'ready' });
    leave();
    client.find('x');
    expect(heard).toBe(1);
  });
});

describe('what is asked of what was typed', () => {
  test('spaces alone ask nothing', () => {
    expect(queryOf('  \t\n  ')).toBe('');
  });

  test('a pasted book is cut to a name’s length', () => {
    expect(queryOf('а'.repeat(10_000))).toHaveLength(120);
    expect(queryOf(`${' '.repeat(10_000)}Pokrovsk`)).toBe('Pokrovsk');
  });

  test('emoji are not cut in half', () => {
    expect(queryOf('😀'.repeat(500))).toBe('😀'.repeat(120));
  });

  test('text from right to left is kept', () => {
    expect(queryOf(' בקרה ')).toBe('בקרה');
  });
});
