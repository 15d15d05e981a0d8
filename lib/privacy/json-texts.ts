import { isJsonObject, type Json } from '@/lib/base/json';
import type { TextMapper } from './text-mapper';

/** Every text in a value of any shape: what another version of Verbatim, or another person, put there. */
export function mapJsonTexts(value: Json, mapper: TextMapper, field: string): Json {
  if (typeof value === 'string') return MADE.test(value) ? value : mapText(value, mapper, field);
  if (Array.isArray(value)) return value.map((one) => mapJsonTexts(one, mapper, field));
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [
      name,
      mapJsonTexts(one, mapper, `${field}.${name}`),
    ]),
  );
}

/** Ids, digests and times are made by machines: digits in them stand for nobody, whatever they look like. */
const MADE = /^(?:[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}|[\da-f]{64}|\d{4}-\d\d-\d\dT[\d:.]+Z)$/;

const mapText = (text: string, mapper: TextMapper, field: string): string =>
  /^https?:\/\//i.test(text) ? mapper.url(text, field) : (mapper.texts([text], field)[0] ?? '');

/** The members that no `schema` of ours knows, mapped; those that it knows stay. */
export function mapUnknown<T extends object>(
  value: T,
  schema: { shape: object },
  mapper: TextMapper,
  field = '',
): T {
  const entries = Object.entries(value).map(([name, one]): [string, unknown] => {
    if (Object.hasOwn(schema.shape, name)) return [name, one];
    return [name, mapJsonTexts(one as Json, mapper, field ? `${field}.${name}` : name)];
  });
  return Object.fromEntries(entries) as T;
}
