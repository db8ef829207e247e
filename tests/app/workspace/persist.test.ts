import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const persist = vi.fn(async () => true);
const persisted = vi.fn(async () => false);

beforeEach(() => {
  vi.resetModules();
  vi.stubGlobal('navigator', { storage: { persisted, persist } });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.clearAllMocks();
});

async function ask(): Promise<void> {
  const { askToPersist } = await import('../../../src/app/workspace/persist.ts');
  await askToPersist();
}

it('asks the browser to keep what it has, once a visit', async () => {
  await ask();
  await ask();
  expect(persist).toHaveBeenCalledTimes(1);
});

it('does not ask for what was granted before', async () => {
  persisted.mockResolvedValueOnce(true);
  await ask();
  expect(persist).not.toHaveBeenCalled();
});

it('says nothing where the browser has no such question, or refuses it', async () => {
  persist.mockRejectedValueOnce(new Error('no'));
  await expect(ask()).resolves.toBeUndefined();
  vi.resetModules();
  vi.stubGlobal('navigator', {});
  await expect(ask()).resolves.toBeUndefined();
});
