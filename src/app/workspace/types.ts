/** What the reader keeps in this browser: own reports, the bulletin in hand and remembered choices. */
import type { PlaceId } from '../../../geodata/settlement.ts';
import type { Report } from '../../claims/claim.ts';
import type { Draft } from '../reading/draft.ts';

export interface OwnReport {
  /** Without `report.text`, which stands beside it here. */
  readonly report: Report;
  /** The verbatim text; null unless the reader asked to keep it. */
  readonly text: string | null;
  /** The bulletin as it stood in the reader; only where its text is kept, which it holds. */
  readonly draft?: Draft;
  /** UTC: `2025-06-01T10:00:00.000Z`. */
  readonly addedAt: string;
  readonly changedAt: string;
}

/** What the reader chose for a name once, to be offered when it comes again. */
export interface Choice {
  /** Folded by the gazetteer's `fold`: the key. */
  readonly name: string;
  /** As the text wrote it, for showing. */
  readonly written: string;
  readonly place: PlaceId;
}

export interface RememberedChoice extends Choice {
  /** UTC of the last time. */
  readonly at: string;
  /** How many times in a row the name was said to mean this place. */
  readonly times: number;
}

/** A record that is there and does not fit what it should be (any more): told, never dropped. */
export interface BadRecord {
  readonly store: StoreName;
  readonly id: string;
  /** A sentence for people. */
  readonly reason: string;
  /** As it is stored. */
  readonly raw: unknown;
}

export interface StoredReports {
  /** In the order they were added. */
  readonly good: readonly OwnReport[];
  readonly bad: readonly BadRecord[];
}

export const STORES = ['reports', 'draft', 'remembered'] as const;
export type StoreName = (typeof STORES)[number];

/** Something changed in another tab of this browser, or in this one. */
export interface WorkspaceChange {
  readonly store: StoreName;
  /** Of the report or the name; null where more than one changed. */
  readonly id: string | null;
  readonly elsewhere: boolean;
}

export type Kept = 'in the browser' | 'for this session only';

/** Why nothing is kept beyond the session, or why one write was not. Words: `workspace.why`. */
export type NotKept =
  /** The browser has no IndexedDB here, or refuses it (private windows, blocked site data). */
  | 'not-allowed'
  /** Opening it did not end. */
  | 'no-answer'
  /** An older tab of this app holds the database. */
  | 'blocked'
  /** The database was made, or is being changed, by a newer version of the app. */
  | 'newer-version'
  /** No room left on the disk or for this site. */
  | 'full'
  /** Anything else; the error's message says what. */
  | 'failed';

/** What the app's store knows of an own report beside its claims. */
export interface OwnShown {
  /** The key in the workspace. */
  readonly id: string;
  readonly kept: Kept;
  /** Null while kept in the browser. */
  readonly why: NotKept | null;
  /** As it was put, or would be put; null where `bad` is not. */
  readonly stored: OwnReport | null;
  /** A record that cannot be read: shown without claims, so that it can be saved or deleted. */
  readonly bad: BadRecord | null;
}

/** A write or a read that did not happen. What was stored before is untouched. */
export class WorkspaceError extends Error {
  readonly code: NotKept;

  constructor(code: NotKept, message: string) {
    super(message);
    this.name = 'WorkspaceError';
    this.code = code;
  }
}

/**
 * All writes resolve only when the transaction is complete, with durability `strict`: what was
 * acknowledged survives a killed browser. They reject with a `WorkspaceError`.
 */
export interface Workspace {
  readonly kept: Kept;
  /** Null while kept in the browser. */
  readonly why: NotKept | null;
  /** The own reports that can be read. */
  reports(): Promise<readonly OwnReport[]>;
  /** The same with those that cannot. */
  storedReports(): Promise<StoredReports>;
  /** Adds it or takes the place of the one with its id (`report.report.id`). */
  put(report: OwnReport): Promise<void>;
  remove(id: string): Promise<void>;
  /** The bulletin last worked on; null where there is none, or where what is stored is no draft (any more). */
  loadDraft(): Promise<Draft | null>;
  /** Each tab may have one in hand: all of them, the last worked on first. */
  drafts(): Promise<readonly Draft[]>;
  /** Under its id. */
  saveDraft(draft: Draft): Promise<void>;
  clearDraft(id: string): Promise<void>;
  /** The last chosen first. */
  remembered(): Promise<readonly RememberedChoice[]>;
  /** Counts one more time for the same place; another place begins at one. */
  remember(choice: Choice): Promise<void>;
  forget(name: string): Promise<void>;
  forgetAll(): Promise<void>;
  /** Puts back what was forgotten, as it was. */
  restore(choices: readonly RememberedChoice[]): Promise<void>;
  /** Own reports, draft and remembered choices: all or nothing. */
  deleteEverything(): Promise<void>;
  /** Calls back after every change, also from other tabs; returns how to stop. */
  watch(listener: (change: WorkspaceChange) => void): () => void;
  /** Closes the connection; for tests. */
  close(): void;
}
