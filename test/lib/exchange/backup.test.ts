import { describe, expect, it } from 'vitest';
import { planRestore, readBackup, writeBackup, type Records } from '@/lib/exchange/backup';
import { anInsight } from '@/test/support/builders';

const none: Records = { insights: [], problems: [], decisions: [], pageVersions: [] };
const insight = anInsight({ note: 'first' });
const records: Records = { ...none, insights: [insight] };

describe('a backup', () => {
  it('gives back exactly what was written', () => {
    expect(readBackup(writeBackup(records))).toEqual({
      ok: true,
      records,
      attachments: [],
      broken: 0,
    });
  });

  it('of before reads without versions of pages', () => {
    const { pageVersions: _, ...before } = JSON.parse(writeBackup(records)) as Records;
    expect(readBackup(JSON.stringify(before))).toMatchObject({ ok: true, records, broken: 0 });
  });

  it('says of a file that is no JSON, or another JSON, what it is', () => {
    expect(readBackup('PK\u0003\u0004')).toEqual({ ok: false, why: 'not-json' });
    expect(readBackup('{"version":1}')).toEqual({ ok: false, why: 'not-a-backup' });
  });

  it('leaves a broken record out, counts it, and reads the others', () => {
    const text = writeBackup({
      ...none,
      insights: [insight, { ...insight, createdAt: 'yesterday' }],
    });
    expect(readBackup(text)).toMatchObject({ ok: true, records, broken: 1 });
  });
});

describe('restoring', () => {
  it('adds what is not here', () => {
    expect(planRestore(records, none)).toMatchObject({
      plan: { added: 1, updated: 0, kept: 0 },
      writes: [{ store: 'insights', record: insight }],
    });
  });

  it('leaves alone what is newer here', () => {
    const newer = { ...insight, note: 'second', updatedAt: '2027-01-01T00:00:00.000Z' };
    expect(planRestore(records, { ...none, insights: [newer] }).writes).toEqual([]);
    expect(planRestore({ ...none, insights: [newer] }, records).plan.updated).toBe(1);
  });

  it('does nothing the second time', () => {
    expect(planRestore(records, records).writes).toEqual([]);
  });
});
