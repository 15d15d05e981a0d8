import { describe, expect, it } from 'vitest';
import type { Customer, Source } from '@/lib/domain/source';
import { openDatabase } from '@/lib/storage/database';
import { createInsightStore } from '@/lib/storage/insight-store';
import { createKnownFacts } from '@/lib/storage/known-facts';
import { createSettingStore } from '@/lib/storage/setting-store';
import { anInsight, aPassage, aSource } from '@/test/support/builders';

async function companyOf(customer: Customer, source: Partial<Source>, ...known: Customer[]) {
  const db = await openDatabase(() => {}, crypto.randomUUID());
  for (const one of known) await db.put('insights', anInsight({ customer: one }));
  const facts = createKnownFacts({
    insights: createInsightStore(db),
    settings: createSettingStore(db),
  });
  const clip = { passages: [aPassage()], source: aSource(source), customer };
  return (await facts.complete(clip)).customer?.company;
}

const ana = { name: 'Ana Ruiz', email: 'ana@acme.example' };

describe("a customer's company", () => {
  it('[CA62] is the one a person last wrote for them, before the one their mail address names', async () => {
    const customer = { ...ana, company: 'Acme' };
    const known = [
      { ...ana, company: 'Acme' },
      { ...ana, company: 'ACME Group' },
    ];
    expect(await companyOf(customer, {}, ...known)).toBe('ACME Group');
  });

  it('[CA62] is the one the page states', async () => {
    const customer = { ...ana, company: 'Acme Nord' };
    const source = { confidence: { company: 0.9 } };
    expect(await companyOf(customer, source, { ...ana, company: 'Acme' })).toBe('Acme Nord');
  });

  it('[CA62] is not that of somebody of the same name', async () => {
    const other = { ...ana, email: 'ana@globex.example', company: 'Globex' };
    expect(await companyOf(ana, {}, other)).toBeUndefined();
  });
});

describe("a competitor's site", () => {
  const url = 'https://globex.example/pricing';
  const aClip = (source: Partial<Source>) => ({
    passages: [aPassage()],
    source: aSource({ url, ...source }),
  });

  it('[CA64] is remembered once the competitor was named there, and not on a review site', async () => {
    const db = await openDatabase(() => {}, crypto.randomUUID());
    const facts = createKnownFacts({
      insights: createInsightStore(db),
      settings: createSettingStore(db),
    });
    await facts.learn(anInsight({ competitor: 'Globex', source: aSource({ url }) }));
    expect((await facts.complete(aClip({}))).competitor).toBe('Globex');
    expect(
      (await facts.complete(aClip({ app: 'G2', place: 'review' }))).competitor,
    ).toBeUndefined();
  });
});
