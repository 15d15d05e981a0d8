import { EventEmitter } from 'node:events';
import { randomUUID } from 'node:crypto';
import type { Fields } from './json';

export const ROLES = ['read', 'write', 'admin'] as const;
export type Role = (typeof ROLES)[number];

export const LIMITS = {
  maxBatch: 40,
  maxBodyBytes: 4_194_304,
  maxRecordBytes: 262_144,
  pageSize: 200,
  maxWaitSeconds: 20,
};

export interface StoredRecord {
  kind: string;
  id: string;
  version: number;
  deleted: boolean;
  fields: Fields;
  receivedAt: string;
  by: string;
}

/** All in memory, so SY26 is not kept: a server for tests and for nobody's insights. */
export interface Workspace {
  id: string;
  name: string;
  epoch: string;
  head: number;
  records: Map<string, StoredRecord>;
  /** Ids of applied mutations: which record, and the version it got. */
  known: Map<string, { key: string; version: number }>;
  news: EventEmitter;
}

export const newWorkspace = (name: string): Workspace => ({
  id: randomUUID(),
  name,
  epoch: randomUUID(),
  head: 0,
  records: new Map(),
  known: new Map(),
  news: new EventEmitter().setMaxListeners(0),
});

export interface Access {
  workspace: Workspace;
  role: Role;
  member: { id: string; name: string };
  expiresAt?: number;
}
