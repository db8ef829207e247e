/** Own reports, drafts and browsers' databases for tests. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import type { Draft } from '../../../src/app/reading/draft.ts';
import { installWorkspace, type OwnReport } from '../../../src/app/workspace/workspace.ts';
import type { Report } from '../../../src/claims/claim.ts';
import { readReport } from '../../../src/claims/read-report.ts';
import { sha256Of } from '../../../src/claims/sha256.ts';
import { recordOf, reportOf } from '../../../src/claims/write-report.ts';
import { reportText, SHIPPED } from '../support.ts';

export const TEXT = 'Село Олексіївка.\r\nДругий рядок — «лапки».';

/** A browser in which nothing was ever stored, and no workspace is open. */
export function freshBrowser(): void {
  globalThis.indexedDB = new IDBFactory();
  installWorkspace(null);
}

/** The claims of the shipped report under another id. */
export function aReport(id = 'mine', title = `Report ${id}`): Report {
  const { report, claims } = readReport(reportText(), SHIPPED);
  if (!report) throw new Error('the shipped report cannot be read');
  return reportOf({ ...report, id, title, sha256: sha256Of(TEXT) }, claims.map(recordOf));
}

export function ownReport(id = 'mine', changes: Partial<OwnReport> = {}): OwnReport {
  const at = '2025-06-03T10:00:00.000Z';
  return { report: aReport(id), text: null, addedAt: at, changedAt: at, ...changes };
}

export function aDraft(changes: Partial<Draft> = {}): Draft {
  return {
    id: 'own-1',
    text: TEXT,
    meta: { title: 'Morning', publisher: '', url: '', date: '2025-06-01' },
    reading: { language: 'uk', mentions: [], claims: [], dates: [], issues: [] },
    decisions: [{ start: 5, end: 15, means: { place: 'UA14160010010012345' } }],
    claims: [{ claim: aReport().claims[0]!, read: null, edited: ['title'] }],
    keepText: false,
    ...changes,
  };
}

/** Puts a value into a store as it is, as another version of the app would have. */
export async function storeRaw(store: string, key: string, value: unknown): Promise<void> {
  const database = await opened();
  const transaction = database.transaction(store, 'readwrite');
  transaction.objectStore(store).put(value, key);
  await new Promise((resolve, reject) => {
    transaction.oncomplete = resolve;
    transaction.onerror = reject;
  });
  database.close();
}

export async function storedRaw(store: string, key: string): Promise<unknown> {
  const database = await opened();
  const request = database.transaction(store).objectStore(store).get(key);
  const value = await new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = reject;
  });
  database.close();
  return value;
}

function opened(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('namesake');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Makes every write of a value fail as a full disk does, until it is called off. */
export function fillDisk(): () => void {
  const { put } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.put = () => {
    throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
  };
  return () => {
    IDBObjectStore.prototype.put = put;
  };
}
