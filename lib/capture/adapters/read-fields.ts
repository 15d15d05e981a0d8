import type { PageReading } from '@/lib/capture/reading';
import { FIELDS, type Adapter, type FieldName } from './adapter';
import { readField, type Place, type Value } from './read-field';

export type Values = Partial<Record<FieldName, Value>>;

/** All fields that the app gives at this place. */
export function readFields(adapter: Adapter, place: Place): Values {
  const values: Values = {};
  for (const name of FIELDS) {
    const field = adapter.fields[name];
    const value = field && readField(adapter, field, place);
    if (value) values[name] = value;
  }
  return values;
}

/** Fields that the app is known to give here, and did not. */
export function unread(
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
