import { drawnAncestors } from '@/lib/capture/composed-tree';
import { toInstantOf } from '@/lib/capture/metadata-time';
import type { PageReading, RecordReading } from '@/lib/capture/reading';
import { companyOf } from '@/lib/domain/company';
import type { Role } from '@/lib/domain/source';
import { FIELDS, type Adapter, type FieldName } from './adapter';
import { decoded } from './decoded';
import { readGeneric, titledRecord } from './generic';
import { adapterOf } from './known-app';
import { readField, type Place, type Value } from './read-field';
import { missingItems, missingMessages } from './thread-length';

type Values = Partial<Record<FieldName, Value>>;

/**
 * What the app that a page belongs to says of the message around `start`: from its address first, then from
 * its page, climbing up from `start`. A field that the page does not give any more is reported, and read as
 * on any other page. On a page of no known app only such a reading is given, and only when it found something.
 */
export function readRecord(
  adapters: readonly Adapter[],
  doc: Document,
  start?: Node,
): RecordReading {
  const known = adapterOf(adapters, doc);
  if (!known) return readAnyPage(doc, start);
  const { adapter, groups } = known;
  const place = placeOf(adapter, doc, start);
  const fromUrl = groups['recordId'] ? { recordId: sure(decoded(groups['recordId'])) } : {};
  const fromPage = readFields(adapter, place);
  const generic = start ? readGeneric(start, place.message) : {};
  const values: Values = {
    ...pick(generic, ['author', 'occurredAt', 'email']),
    ...fromPage,
    ...fromUrl,
  };
  const role = roleOf(adapter, place.message);
  const link = linkOf(adapter, groups, values, doc);
  return {
    record: {
      app: adapter.app,
      place: adapter.source,
      role,
      ...recordOf(values, role),
      ...(link && { deepLink: link }),
    },
    health: [
      ...unread(adapter, place, { ...fromPage, ...fromUrl }, start),
      ...missingMessages(adapter, place),
    ],
  };
}

const sure = (text: string): Value => ({ text, confidence: 1 });

function readAnyPage(doc: Document, start?: Node): RecordReading {
  const values = start ? readGeneric(start) : {};
  const health = start ? missingItems(start) : [];
  if (!values.author && !values.occurredAt) return { health };
  const recordId = titledRecord(doc.title);
  if (recordId) values.recordId = recordId;
  const link = values.messageId && URL.parse(`#${values.messageId.text}`, doc.location.href)?.href;
  const record = { app: 'web', role: 'unknown' as const, ...recordOf(values, 'unknown') };
  return { record: { ...record, ...(link && { deepLink: link }) }, health };
}

/** A message and its record are what `start` is in; the document is never searched for a message. */
function placeOf(adapter: Adapter, doc: Document, start?: Node): Place {
  const around = start ? drawnAncestors(start) : [];
  const nearest = (selector: string) => around.find((element) => element.matches(selector));
  const message = nearest(adapter.message.join());
  if (!adapter.record) return { message, record: doc };
  const only = doc.querySelectorAll(adapter.record.join());
  const alone = only.length === 1 ? only[0] : undefined;
  return { message, record: adapter.record.map(nearest).find(Boolean) ?? alone };
}

function readFields(adapter: Adapter, place: Place): Values {
  const values: Values = {};
  for (const name of FIELDS) {
    const field = adapter.fields[name];
    const value = field && readField(adapter, field, place);
    if (value) values[name] = value;
  }
  return values;
}

/** Fields that the app is known to give here, and did not. */
function unread(
  adapter: Adapter,
  { message }: Place,
  values: Values,
  start?: Node,
): PageReading['health'] {
  if (start && !message) return [{ code: 'field-unread', detail: 'message' }];
  const missing = FIELDS.filter((name) => {
    const field = adapter.fields[name];
    return field && !field.optional && !values[name] && (field.in === 'record' || message);
  });
  return missing.map((detail) => ({ code: 'field-unread', detail }));
}

function roleOf(adapter: Adapter, message: Element | undefined): Role {
  if (!message) return 'unknown';
  const { agent, customer } = adapter.roles ?? {};
  const has = (selectors: readonly string[] = []) =>
    selectors.some((selector) => message.matches(selector) || message.querySelector(selector));
  // A note on a customer's message is an agent's: that is looked for first.
  if (has(agent)) return 'agent';
  return has(customer) ? 'customer' : adapter.role;
}

function recordOf(values: Values, role: Role) {
  const confidence: Record<string, number> = {};
  const text = (name: FieldName, as: string = name): string | undefined => {
    const value = values[name];
    if (value) confidence[as] = value.confidence;
    return value?.text;
  };
  const [recordId, subject, author] = [text('recordId'), text('subject'), text('author')];
  const occurredAt = toInstantOf(text('occurredAt'), 'local');
  const email = text('email');
  const customer = customerOf(role, author, email, text('company'));
  return {
    ...(recordId && { recordId }),
    ...(subject && { subject }),
    ...(author && { author }),
    ...(occurredAt && { occurredAt }),
    ...(customer && { customer }),
    confidence,
  };
}

function customerOf(role: Role, name?: string, email?: string, stated?: string) {
  if (role === 'agent' || (role === 'unknown' && !email)) return undefined;
  const company = stated ?? (email && companyOf(email));
  const customer = { ...(name && { name }), ...(email && { email }), ...(company && { company }) };
  return Object.keys(customer).length ? customer : undefined;
}

function linkOf(
  adapter: Adapter,
  groups: Record<string, string | undefined>,
  values: Values,
  doc: Document,
) {
  const stated = values.link && URL.parse(values.link.text, doc.location.href);
  if (stated && /^https?:$/.test(stated.protocol)) return stated.href;
  const parts: Record<string, string | undefined> = {
    ...groups,
    ...(values.recordId && { recordId: encodeURIComponent(values.recordId.text) }),
    ...(values.messageId && { messageId: values.messageId.text }),
  };
  const names = [...(adapter.link ?? '').matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  if (!adapter.link || !names.every((name) => parts[name])) return undefined;
  return adapter.link.replace(/\{(\w+)\}/g, (_, name: string) => parts[name] ?? '');
}

function pick(values: Values, names: readonly FieldName[]): Values {
  return Object.fromEntries(names.flatMap((name) => (values[name] ? [[name, values[name]]] : [])));
}
