import type { IDBPDatabase, IDBPTransaction } from 'idb';
import { keepGroups, keepTerms } from './lookups';
import type { Schema, StoreName } from './schema';

export type Migration = (
  db: IDBPDatabase<Schema>,
  tx: IDBPTransaction<Schema, StoreName[], 'versionchange'>,
) => void | Promise<void>;

/** Step n brings a database of version n to n + 1. A step that was released never changes. */
export const MIGRATIONS: readonly Migration[] = [
  createFirstStores,
  addHistoryAndGroupings,
  addNameIndexes,
  addRecordIndex,
  addVectors,
  addSync,
  addPageVersions,
  addHeldIndex,
  addWebhooks,
  addAttachments,
  addLookups,
  packReasons,
  addRepeated,
];

export const VERSION = MIGRATIONS.length;

function createFirstStores(db: IDBPDatabase<Schema>): void {
  const insights = db.createObjectStore('insights', { keyPath: 'id' });
  insights.createIndex('byCreated', 'createdAt');
  insights.createIndex('byPage', 'source.canonicalUrl');
  insights.createIndex('byProblem', 'problemId');
  db.createObjectStore('problems', { keyPath: 'id' });
  db.createObjectStore('decisions', { keyPath: 'id' });
  const drafts = db.createObjectStore('drafts', { keyPath: 'id' });
  drafts.createIndex('byTab', 'tabId');
  drafts.createIndex('byPage', 'pageUrl');
  db.createObjectStore('outbox', { keyPath: ['store', 'id'] });
  db.createObjectStore('settings');
}

function addHistoryAndGroupings(db: IDBPDatabase<Schema>): void {
  db.createObjectStore('history', { keyPath: 'id' });
  db.createObjectStore('groupings');
}

/** Names in use are offered while a popup opens: their keys are read without reading one insight. */
function addNameIndexes(...[, tx]: Parameters<Migration>): void {
  const insights = tx.objectStore('insights');
  insights.createIndex('byTag', 'tags', { multiEntry: true });
  insights.createIndex('byPerson', 'customer.name');
  insights.createIndex('byCompany', 'customer.company');
}

/** Whether a ticket was clipped before is asked while a popup is open. */
function addRecordIndex(...[, tx]: Parameters<Migration>): void {
  tx.objectStore('insights').createIndex('byRecord', ['source.app', 'source.recordId']);
}

/** What the encoder made of each text, by a fingerprint of the text and the encoder's version. */
function addVectors(db: IDBPDatabase<Schema>): void {
  db.createObjectStore('vectors');
}

/** What the server last said, what is on its way to it, where the sync stands, and what was sent. */
function addSync(db: IDBPDatabase<Schema>): void {
  db.createObjectStore('shadows', { keyPath: ['kind', 'id'] });
  db.createObjectStore('inflight', { keyPath: ['kind', 'id'] });
  db.createObjectStore('syncMeta');
  db.createObjectStore('sendings', { autoIncrement: true });
  db.createObjectStore('webhookQueue', { keyPath: 'id' }).createIndex('byDue', 'nextAttemptAt');
}

function addPageVersions(db: IDBPDatabase<Schema>): void {
  db.createObjectStore('pageVersions', { keyPath: 'id' }).createIndex('byPage', 'canonicalUrl');
}

/** What the server refused is counted at the foot of the panel: without an index, by reading all that waits. */
function addHeldIndex(...[, tx]: Parameters<Migration>): void {
  tx.objectStore('outbox').createIndex('byHeld', 'held.title');
}

/** Each receiver has a queue of its own: one that is away holds up no other. */
function addWebhooks(...[db, tx]: Parameters<Migration>): void {
  db.createObjectStore('webhooks', { keyPath: 'id' });
  tx.objectStore('webhookQueue').createIndex('byWebhook', ['webhook', 'nextAttemptAt']);
}

/** Bytes of pictures, and the few insights that have any without reading the others. */
function addAttachments(...[db, tx]: Parameters<Migration>): void {
  db.createObjectStore('attachments', { keyPath: 'id' });
  tx.objectStore('insights').createIndex('byAttachments', 'attachments.length');
}

/** Who else said the same is asked while a popup is open: 10,000 insights are indexed in some seconds, once. */
async function addLookups(...[db, tx]: Parameters<Migration>): Promise<void> {
  const terms = db.createObjectStore('terms', { keyPath: 'id' });
  terms.createIndex('byTerm', 'terms', { multiEntry: true });
  const groups = db.createObjectStore('groups', { keyPath: 'id' });
  groups.createIndex('byMember', 'members', { multiEntry: true });
  for await (const { value } of tx.objectStore('insights')) void keepTerms(terms, value.id, value);
  await keepGroups(groups, await tx.objectStore('groupings').get('current'));
}

/** Why insights are together is kept as text, which costs next to nothing to read. */
async function packReasons(...[, tx]: Parameters<Migration>): Promise<void> {
  const groupings = tx.objectStore('groupings');
  const stored = await groupings.get('current');
  if (!stored) return;
  const groups = stored.grouping.groups.map((group) => ({
    ...group,
    reasons: JSON.stringify(group.reasons),
  }));
  await groupings.put({ ...stored, grouping: { ...stored.grouping, groups } }, 'current');
}

/** What many texts say in the same words: filled when the engine reads them the next time. */
function addRepeated(db: IDBPDatabase<Schema>): void {
  db.createObjectStore('repeated');
}
