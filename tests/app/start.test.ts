import { describe, expect, it } from 'vitest';
import { openPackedGazetteer } from '../../geodata/columnar/open.ts';
import { readIndex } from '../../src/app/shipped-reports.ts';
import { firstViewLoaded, type Openers, start } from '../../src/app/start.ts';
import { type AppStore, createAppStore, type LoadName } from '../../src/app/state/store.ts';
import { en } from '../../src/app/words/en.ts';
import { readReport } from '../../src/claims/read-report.ts';
import { fixtureGazetteer } from '../fixtures/gazetteer.ts';
import { fakeBasemap, fakeFetch, reportText, SHIPPED } from './support.ts';

const ADDRESSES = {
  reports: 'reports/',
  firstPlaces: 'assets/first-AbCd1234.json',
  gazetteer: 'assets/gazetteer-AbCd1234.txt',
  references: 'assets/references-AbCd1234.tsv',
};
const FILES = {
  'reports/index.json': JSON.stringify({ reports: [{ file: SHIPPED }] }),
  [`reports/${SHIPPED}`]: reportText(),
  [ADDRESSES.firstPlaces]: 'first',
  [ADDRESSES.gazetteer]: 'full',
  [ADDRESSES.references]: 'references',
};

async function started(
  files: Parameters<typeof fakeFetch>[0] = FILES,
  openers: Partial<Openers> = {},
) {
  const store = createAppStore(en);
  const { fetch, asked } = fakeFetch(files);
  const order: string[] = [];
  await start(store, ADDRESSES, {
    fetch,
    openFirstPlaces: (text) => {
      order.push(text);
      return fixtureGazetteer();
    },
    openGazetteer: (bytes) => {
      order.push(new TextDecoder().decode(bytes));
      return fixtureGazetteer();
    },
    openReferences: () => ({ byId: () => ({}) }),
    openBasemap: async () => fakeBasemap(),
    atLatest: () => new Promise(() => {}),
    whenIdle: async () => {
      order.push(`idle with ${store.getState().claims.length} claims`);
    },
    ...openers,
  });
  return { store, asked, order };
}

function failureOf(store: AppStore, name: keyof ReturnType<AppStore['getState']>['loads']) {
  const load = store.getState().loads[name];
  return load.state === 'failed' ? `${load.file}: ${load.reason}` : load.state;
}

describe('the start', () => {
  it('shows the claims from the first places before the whole gazetteer is opened', async () => {
    const { store, order } = await started();
    expect(order).toEqual(['first', 'idle with 18 claims', 'full']);
    expect(store.getState().gazetteerExtent).toBe('full');
    expect(failureOf(store, 'reports')).toBe('ready');
  });

  it('asks only for files of its own, by relative addresses', async () => {
    const { asked } = await started();
    expect(asked.every((address) => /^(reports|assets)\//.test(address))).toBe(true);
    expect(asked).not.toContain(ADDRESSES.references);
  });

  it('loads the references when they are asked for', async () => {
    const { store } = await started();
    expect(store.getState().references).toBeNull();
    const opened = new Promise<void>((resolve) => {
      store.subscribe((state) => state.references && resolve());
    });
    store.getState().load('references');
    await opened;
    expect(store.getState().references).not.toBeNull();
  });
});

describe('a file that fails', () => {
  it('keeps its name without the hash of the build, and its reason', async () => {
    const { store } = await started({ ...FILES, [ADDRESSES.gazetteer]: 503 });
    expect(failureOf(store, 'gazetteer')).toBe('gazetteer.txt: the server answered 503');
  });

  it('leaves claims and first places in place when the gazetteer fails', async () => {
    const { store } = await started({ ...FILES, [ADDRESSES.gazetteer]: new TypeError('net') });
    expect(store.getState().gazetteerExtent).toBe('first');
    expect(store.getState().claims).toHaveLength(18);
    expect(failureOf(store, 'gazetteer')).toContain('no answer');
  });

  it('leaves the rest working when the base map fails', async () => {
    const { store } = await started(FILES, {
      openBasemap: () => Promise.reject(new Error('the worker ended')),
    });
    expect(failureOf(store, 'basemap')).toBe('basemap: the worker ended');
    expect(store.getState().gazetteerExtent).toBe('full');
  });

  it('opens the gazetteer when the reports fail, and says which file', async () => {
    const { store } = await started({ ...FILES, 'reports/index.json': 404 });
    expect(failureOf(store, 'reports')).toBe('index.json: the server answered 404');
    expect(store.getState().gazetteerExtent).toBe('full');
  });

  it('shows the other reports when one of them fails', async () => {
    const { store } = await started({
      ...FILES,
      'reports/index.json': JSON.stringify({ reports: [{ file: 'gone.json' }, { file: SHIPPED }] }),
    });
    expect(store.getState().claims).toHaveLength(18);
    expect(failureOf(store, 'reports')).toBe('gone.json: the server answered 404');
  });

  it('is loaded by trying again, without a claim doubled', async () => {
    const files: Record<string, string | number> = { ...FILES, [ADDRESSES.gazetteer]: 500 };
    const { store } = await started(files);
    files[ADDRESSES.gazetteer] = 'full';
    const opened = new Promise<void>((resolve) => {
      store.subscribe((state) => state.loads.gazetteer.state === 'ready' && resolve());
    });
    store.getState().load('gazetteer');
    await opened;
    expect(store.getState().gazetteerExtent).toBe('full');
    expect(store.getState().claims).toHaveLength(18);
  });

  it('is told when it is another file, such as a host’s page of an error', async () => {
    const { store } = await started(
      { ...FILES, [ADDRESSES.gazetteer]: '<!doctype html><p>Not here' },
      { openGazetteer: openPackedGazetteer },
    );
    expect(failureOf(store, 'gazetteer')).toMatch(
      /^gazetteer\.txt: .*begins with "<!doctyp" and is no packed gazetteer/,
    );
  });

  it('does not let late first places replace the whole gazetteer', async () => {
    const { store } = await started({ ...FILES, [ADDRESSES.firstPlaces]: 500 });
    const whole = store.getState().gazetteer;
    store.getState().load('first-places');
    await Promise.resolve();
    expect(store.getState().gazetteer).toBe(whole);
    expect(store.getState().gazetteerExtent).toBe('full');
  });
});

describe('what the first view waits for', () => {
  it('is there once the reports and their places have come, before anything else', async () => {
    const store = createAppStore(en);
    const load = (name: LoadName, state: 'ready' | 'loading') =>
      store.getState().setLoad(name, state === 'ready' ? { state } : { state, since: 0 });
    let isThere = false;
    const waiting = firstViewLoaded(store).then(() => {
      isThere = true;
    });
    load('basemap', 'ready');
    load('reports', 'ready');
    load('first-places', 'loading');
    await Promise.resolve();
    expect(isThere).toBe(false);
    load('first-places', 'ready');
    await waiting;
    expect(isThere).toBe(true);
  });

  it('does not wait for what has failed', async () => {
    const { store } = await started({
      ...FILES,
      [ADDRESSES.firstPlaces]: 500,
      'reports/index.json': new Error('offline'),
    });
    await expect(firstViewLoaded(store)).resolves.toBeUndefined();
  });
});

describe('a shipped report with faults', () => {
  function withReport(change: (report: { claims: Record<string, unknown>[] }) => void) {
    const report = JSON.parse(reportText());
    change(report);
    return started({ ...FILES, [`reports/${SHIPPED}`]: JSON.stringify(report) });
  }

  it('is shown without the claim that does not fit, and tells it', async () => {
    const { store } = await withReport(({ claims }) => {
      delete claims[0]!.claimant;
    });
    expect(store.getState().claims).toHaveLength(17);
    expect(store.getState().reports[0]?.problems.map(({ path }) => path)[0]).toContain('claims[0]');
  });

  it('is mended and told also where it fits the schema', async () => {
    const { store } = await withReport(({ claims }) => {
      claims[0]!.status = 'corroborated';
    });
    expect(store.getState().claims).toHaveLength(18);
    expect(store.getState().claims[0]?.status).toBe('claimed');
    expect(store.getState().reports[0]?.problems).toHaveLength(1);
  });

  it('tells broken JSON and leaves the rest working', async () => {
    const { store } = await started({ ...FILES, [`reports/${SHIPPED}`]: '{ "format": ' });
    expect(store.getState().claims).toEqual([]);
    expect(store.getState().reports[0]?.problems[0]?.code).toBe('broken-json');
    expect(store.getState().gazetteerExtent).toBe('full');
  });

  it('has no problem as it ships, and is read the same by both readers', async () => {
    const { store } = await started();
    expect(store.getState().reports[0]?.problems).toEqual([]);
    expect(store.getState().claims).toEqual(readReport(reportText(), SHIPPED).claims);
  });
});

describe('the list of reports', () => {
  it('takes file names of its own folder only', () => {
    expect(readIndex('["a.json"]')).toEqual(['a.json']);
    expect(readIndex('{"reports":[{"file":"../secret.json"}]}')).toBeNull();
    expect(readIndex('["https://elsewhere.example/a.json"]')).toBeNull();
    expect(readIndex('{"reports":"a.json"}')).toBeNull();
    expect(readIndex('{')).toBeNull();
  });
});
