/** What the page and the reader's worker say to each other. */
import type {
  Decision,
  Reading,
  ReadingIssue,
  ReadOptions,
  ResolvedMention,
} from '../../bulletins/types.ts';

/** Addresses of the packed gazetteer and of its search index. */
export interface ReaderFiles {
  readonly gazetteer: string;
  readonly search: string;
}

export interface ReweighRequest {
  /** What the worker has not got yet: null where it holds the reading with these mentions. */
  readonly reading: Reading | null;
  /** The decisions that the page's choices stand for, and those that they shall stand for. */
  readonly before: readonly Decision[];
  readonly after: readonly Decision[];
  readonly options: ReadOptions;
}

/** Only what differs, since a long text has tens of thousands of mentions. */
export interface ReweighAnswer {
  readonly changed: readonly { readonly index: number; readonly mention: ResolvedMention }[];
  readonly issues: readonly ReadingIssue[];
}

export type ToReader =
  | { readonly type: 'open'; readonly files: ReaderFiles }
  | {
      readonly type: 'read';
      readonly id: number;
      readonly text: string;
      readonly options: ReadOptions;
    }
  | { readonly type: 'reweigh'; readonly id: number; readonly request: ReweighRequest }
  /** The answer is no longer wanted; none comes. */
  | { readonly type: 'cancel'; readonly id: number };

export type FromReader =
  | { readonly type: 'opened' }
  /** A file did not come (`status` null: no answer) or is not what it should be (`message`). */
  | {
      readonly type: 'not-opened';
      readonly file: string;
      readonly status: number | null;
      readonly message: string | null;
    }
  /** 0..1 of the text. */
  | { readonly type: 'progress'; readonly id: number; readonly share: number }
  | { readonly type: 'read'; readonly id: number; readonly reading: Reading }
  | { readonly type: 'reweighed'; readonly id: number; readonly answer: ReweighAnswer }
  | { readonly type: 'failed'; readonly id: number; readonly message: string };
