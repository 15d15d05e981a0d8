import type { AttachmentType } from './protocol/attachment';
import type { RecordKey } from './record-state';

/** A picture that a record names, by the SHA-256 of its bytes. */
export interface NamedAttachment {
  id: string;
  type: AttachmentType;
  bytes: number;
  record: RecordKey;
  /** The record as the team has it names it too: what was shared before pictures were is not sent after them. */
  isShared: boolean;
}

/** How far the transfer is, in one life of the workspace. */
export interface Transferred {
  epoch: string;
  /** The server has it, or will not take it. */
  settled: string[];
  /** The server did not have it at `askedAt`, epoch milliseconds. */
  absent: string[];
  askedAt: number;
}

/** What the transfer needs of whoever keeps the bytes. Each method is one transaction. */
export interface AttachmentStore {
  /** All that records on this machine name. */
  named: () => Promise<NamedAttachment[]>;
  has: (id: string) => Promise<boolean>;
  read: (id: string) => Promise<Blob | undefined>;
  save: (id: string, picture: Blob) => Promise<void>;
  readTransferred: () => Promise<Transferred | undefined>;
  /** Two runs may overwrite each other's: what is missing in it is only asked for again. */
  writeTransferred: (transferred: Transferred) => Promise<void>;
}
