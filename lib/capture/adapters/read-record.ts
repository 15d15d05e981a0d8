import { drawnAncestors } from '@/lib/capture/composed-tree';
import type { RecordReading } from '@/lib/capture/reading';
import type { Role } from '@/lib/domain/source';
import type { Adapter, FieldName } from './adapter';
import { decoded } from './decoded';
import { readGeneric, titledRecord } from './generic';
import { adapterOf } from './known-app';
import { linkOf } from './link-of';
import type { Place, Value } from './read-field';
import { readFields, unread, type Values } from './read-fields';
import { recordOf } from './record-of';
import { missingItems, missingMessages } from './thread-length';

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

function roleOf(adapter: Adapter, message: Element | undefined): Role {
  if (!message) return 'unknown';
  const { agent, customer } = adapter.roles ?? {};
  const has = (selectors: readonly string[] = []) =>
    selectors.some((selector) => message.matches(selector) || message.querySelector(selector));
  // A note on a customer's message is an agent's: that is looked for first.
  if (has(agent)) return 'agent';
  return has(customer) ? 'customer' : adapter.role;
}

function pick(values: Values, names: readonly FieldName[]): Values {
  return Object.fromEntries(names.flatMap((name) => (values[name] ? [[name, values[name]]] : [])));
}
