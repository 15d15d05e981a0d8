import type * as zod from 'zod/mini';
import { z } from '@/lib/base/z';
import { Cursor } from '@/lib/sync/protocol/page';
import { Fields } from '@/lib/sync/protocol/fields';
import { Problem, REJECTIONS, SentProblem, type ProblemCode } from '@/lib/sync/protocol/problem';
import { Device, Mutation, Mutations } from '@/lib/sync/protocol/push';
import { Version } from '@/lib/sync/protocol/names';
import { WireRecord } from '@/lib/sync/protocol/record';

/** Schemas that stand in the document once, by their names there. */
const NAMED: Record<string, zod.ZodMiniType> = {
  Record: WireRecord,
  Mutation,
  Problem: SentProblem,
};
const NAMES = new Map<unknown, string>(
  Object.entries(NAMED).map(([name, schema]) => [schema, name]),
);

/** What a schema alone does not tell. */
const SAYS = new Map<unknown, string>([
  [Cursor, 'Opaque to the client, which gives it back as it came.'],
  [Device, 'For the log of the server; nothing depends on it.'],
  [Fields, 'Open; null means absent; see SY5 and SY7.'],
  [
    Mutations,
    'Each is read on its own as a `Mutation` (below); one that is none is `rejected` alone.',
  ],
  [Version, 'The counter of the workspace at a write; 0: there was none.'],
]);

export const components = () =>
  Object.fromEntries(Object.entries(NAMED).map(([name, schema]) => [name, toSchema(schema)]));

/** A problem with one of `codes`. */
export const problemOf = (codes: readonly ProblemCode[]) => ({
  allOf: [refTo('Problem'), { properties: { code: { enum: codes } } }],
});

/** Answers are open: whoever reads one passes over members that came later (SY2). */
export function toSchema(root: zod.ZodMiniType, io: 'input' | 'output' = 'output'): object {
  const { $schema: _, ...rest } = z.toJSONSchema(root, {
    io,
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      const name = NAMES.get(zodSchema);
      if ((zodSchema as unknown) === Problem) replace(jsonSchema, problemOf(REJECTIONS));
      else if (name && (zodSchema as unknown) !== root) replace(jsonSchema, refTo(name));
      else mend(zodSchema, jsonSchema);
    },
  });
  return rest;
}

const refTo = (name: string) => ({ $ref: `#/components/schemas/${name}` });

function replace(schema: Record<string, unknown>, by: object): void {
  for (const key of Object.keys(schema)) delete schema[key];
  Object.assign(schema, by);
}

function mend(of: zod.core.$ZodType, schema: Record<string, unknown>): void {
  if (of._zod.def.type === 'custom') schema['type'] = 'object';
  if (schema['additionalProperties'] === false) delete schema['additionalProperties'];
  // The format says what a time looks like.
  if (schema['format'] === 'date-time') delete schema['pattern'];
  const says = SAYS.get(of);
  if (says) schema['description'] = says;
}
