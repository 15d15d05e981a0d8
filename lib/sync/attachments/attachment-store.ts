import type { AttachmentType } from '@/lib/sync/protocol/attachment';
import type { RecordKey } from '@/lib/sync/record/record-state';

/** A picture that a record names, by the SHA-256 of its bytes. */
export interface NamedAttachment {
  id: string;
  type: AttachmentType;
  bytes: number;
  record: RecordKey;
  /** The record as the team has it names it too: what was shared before pictures were is not sent after them. */
  isShared: boolean;
}

/** SY76: a picture that the server would not take, and how large one might be when it said so. */
export interface Refused {
  id: string;
  why: string;
  most?: number | undefined;
}

/** How far the transfer is, in one life of the workspace. */
export interface Transferred {
  epoch: string;
  /** The server has it. */
  settled: string[];
  refused?: Refused[] | undefined;
  /** The server did not have it at `askedAt`, epoch milliseconds. */
  absent: string[];
  askedAt: number;
  /** Not fetched: there was no room on this machine. */
  roomless?: string[] | undefined;
}

/** What the transfer needs of whoever keeps the bytes. Each method is one transaction. */
export interface AttachmentStore {
  /** All that records on this machine name. */
  named: () => Promise<NamedAttachment[]>;
  has: (id: string) => Promise<boolean>;
  read: (id: string) => Promise<Blob | undefined>;
  /** Rejects with a `QuotaExceededError` where there is no room. */
  save: (id: string, picture: Blob) => Promise<void>;
  readTransferred: () => Promise<Transferred | undefined>;
  /** Two runs may overwrite each other's: what is missing in it is only asked for again. */
  writeTransferred: (transferred: Transferred) => Promise<void>;
}
