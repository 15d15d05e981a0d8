import type { JsonObject } from '@/lib/base/json';
import { Decision } from '@/lib/domain/decision';
import { Insight } from '@/lib/domain/insight';
import { PageVersion } from '@/lib/domain/page-version';
import { Problem } from '@/lib/domain/problem';
import type { RecordKey } from './record-state';

const SCHEMAS = new Map<string, { safeParse: (value: unknown) => { success: boolean } }>([
  ['insight', Insight],
  ['problem', Problem],
  ['decision', Decision],
  ['page-version', PageVersion],
]);

/** SY47: whether this version of Verbatim can show the record. Members it does not know are no hindrance. */
export const isReadable = ({ kind, id }: RecordKey, fields: JsonObject): boolean =>
  SCHEMAS.get(kind)?.safeParse({ ...fields, id }).success ?? false;
