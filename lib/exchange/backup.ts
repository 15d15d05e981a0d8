import { z } from '@/lib/base/z';
import { Decision } from '@/lib/domain/decision';
import { Insight } from '@/lib/domain/insight';
import { PageVersion } from '@/lib/domain/page-version';
import { Problem } from '@/lib/domain/problem';
import type { PictureRecord } from './picture-file';

const VERSION = 1;

/** Everything a person made, in one file: no secret, no cache, nothing that can be computed again. */
const Backup = z.object({
  format: z.literal('verbatim-backup'),
  version: z.literal(VERSION),
  insights: z.array(z.unknown()),
  problems: z.array(z.unknown()),
  decisions: z.array(z.unknown()),
  /** Not in files of before. */
  pageVersions: z._default(z.array(z.unknown()), []),
  /** Since pictures are there. */
  attachments: z.optional(z.array(z.unknown())),
});

export interface Records {
  insights: Insight[];
  problems: Problem[];
  decisions: Decision[];
  pageVersions: PageVersion[];
}

const SCHEMAS = {
  insights: Insight,
  problems: Problem,
  decisions: Decision,
  pageVersions: PageVersion,
} as const;
type Store = keyof Records;
const STORES = ['insights', 'problems', 'decisions', 'pageVersions'] as const satisfies Store[];

export const writeBackup = (records: Records, attachments: readonly PictureRecord[] = []): string =>
  JSON.stringify(
    {
      format: 'verbatim-backup',
      version: VERSION,
      ...records,
      ...(attachments.length > 0 && { attachments }),
    },
    undefined,
    2,
  );

export type ReadBackup =
  | {
      ok: true;
      records: Records;
      /** Not looked into yet: `readPicture` does. */
      attachments: readonly unknown[];
      /** Records that do not fit, by store: left out and said so. */ broken: number;
    }
  | { ok: false; why: 'not-json' | 'not-a-backup' };

/** Reads a file that may be anything. A record that does not fit is left out; the others come through. */
export function readBackup(text: string): ReadBackup {
  const json = parseJson(text);
  if (json === undefined) return { ok: false, why: 'not-json' };
  const backup = Backup.safeParse(json);
  if (!backup.success) return { ok: false, why: 'not-a-backup' };
  const records = Object.fromEntries(
    STORES.map((store) => [store, parseAll(store, backup.data[store])]),
  ) as unknown as Records;
  const total = STORES.reduce((sum, store) => sum + backup.data[store].length, 0);
  const good = STORES.reduce((sum, store) => sum + records[store].length, 0);
  return { ok: true, records, attachments: backup.data.attachments ?? [], broken: total - good };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // said to the user by the caller
  }
}

const parseAll = (store: Store, records: readonly unknown[]) =>
  records.flatMap((record) => {
    const { success, data } = SCHEMAS[store].safeParse(record);
    return success ? [data] : [];
  });

/** What restoring would do, before it does it. */
export interface RestorePlan {
  added: number;
  /** Newer in the file than here. */
  updated: number;
  /** The same here, or newer: left alone. */
  kept: number;
}

export interface PlannedRecord {
  store: Store;
  record: Records[Store][number];
}

/** Restoring never removes and never puts an older version over a newer one; twice is the same as once. */
export function planRestore(
  file: Records,
  here: Records,
): { plan: RestorePlan; writes: PlannedRecord[] } {
  const plan: RestorePlan = { added: 0, updated: 0, kept: 0 };
  const writes: PlannedRecord[] = [];
  for (const store of STORES) {
    const known = new Map<string, object>(here[store].map((record) => [record.id, record]));
    for (const record of file[store]) {
      const what = compare(known.get(record.id), record);
      plan[what] += 1;
      if (what !== 'kept') writes.push({ store, record });
    }
  }
  return { plan, writes };
}

function compare(here: object | undefined, file: object): keyof RestorePlan {
  if (!here) return 'added';
  return changedAt(file) > changedAt(here) ? 'updated' : 'kept';
}

/** Decisions and versions of pages never change. */
const changedAt = (record: { updatedAt?: string } | object): string =>
  'updatedAt' in record ? (record.updatedAt ?? '') : '';
