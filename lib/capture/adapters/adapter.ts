import type { Place, Role } from '@/lib/domain/source';

/** How well a fact about an app is known; docs/sources.md shows it for every field. */
export type Trust =
  | 'A' // several independent and current sources
  | 'B' // one kept source, or several small ones
  | 'C' // few or old ones
  | 'D'; // nothing public but the address

export const FIELDS = [
  'recordId',
  'subject',
  'author',
  'email',
  'company',
  'occurredAt',
  'messageId',
  'link',
] as const;
export type FieldName = (typeof FIELDS)[number];

/** Where a field stands: on the message, on what holds the record, or anywhere in a page of one record. */
export interface Field {
  in: 'message' | 'record';
  /** `selector@attribute`, tried in order: without an attribute the text, without a selector the holder itself. */
  read: readonly string[];
  trust: Trust;
  /** The part that is meant: its first group. */
  pattern?: string;
  /** Not on every message: missing, it is not reported. */
  optional?: true;
  /** Left out on messages that follow one of the same person: then it stands on an earlier one. */
  lookBack?: true;
}

/**
 * How the addresses and pages of one app name a record and a message: data, so that a changed page is a
 * changed line. Selectors are attributes and roles that the app's own code needs, never hashed classes and
 * never words, which are translated.
 */
export interface Adapter {
  app: string;
  source: Place;
  /** Regular expressions over the page's address. Their groups fill `recordId` and `link`. */
  urls: readonly string[];
  /** What the page must have, where the address alone could be another app's. */
  proof?: string;
  /** What holds one record, where the app keeps several in the page; the best first. */
  record?: readonly string[];
  message: readonly string[];
  /** What a long thread is folded behind: its text has the number of messages that are not in the page. */
  more?: readonly string[];
  /** What holds a message's words alone, for clipping it whole. */
  body?: readonly string[];
  fields: Partial<Record<FieldName, Field>>;
  /** What a message of a customer, or of an agent, is or has. */
  roles?: { customer?: readonly string[]; agent?: readonly string[] };
  /** Who writes where nothing says it. */
  role: Role;
  /** The address of a message: groups of the address, `{messageId}` and `{recordId}` filled in. */
  link?: string;
  /** Where the facts come from, and when they were last looked at. */
  facts: string;
  checked: string;
}

/** A field on the message. */
export const onMessage = (trust: Trust, ...read: string[]): Field => ({
  in: 'message',
  trust,
  read,
});

/** A field on the record. */
export const onRecord = (trust: Trust, ...read: string[]): Field => ({ in: 'record', trust, read });
