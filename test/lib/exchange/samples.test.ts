import { describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { Insight } from '@/lib/domain/insight';
import {
  isSample,
  loadSamples,
  parseSamples,
  removeSamples,
  samplesToInsights,
} from '@/lib/exchange/samples';
import { openDatabase } from '@/lib/storage/database';
import { createHistoryStore } from '@/lib/storage/history-store';
import { anInsight } from '@/test/support/builders';

const NOW = Date.parse('2026-03-02T09:00:00Z');
const samples = parseSamples(JSON.parse(readFileSync('public/samples/en.json', 'utf8')));
const insights = samplesToInsights(samples, NOW);

const words = (text: string): Set<string> => new Set(text.toLowerCase().match(/\p{L}{3,}/gu));

function overlap(a: Set<string>, b: Set<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / Math.min(a.size, b.size);
}

describe('the samples', () => {
  it('are valid insights', () => {
    for (const insight of insights) expect(Insight.parse(insight)).toEqual(insight);
  });

  it('name only customers and apps that are there', () => {
    const { apps, customers } = samples;
    const named = samples.insights.flatMap(({ from }) => from ?? []);
    const placed = samples.insights.map(({ app, competitor }) => competitor ?? app);
    expect(named.filter((key) => !customers[key])).toEqual([]);
    expect(placed.filter((key) => !apps[key])).toEqual([]);
  });

  it('lead to no real site and write to no real person', () => {
    const addresses = Object.values(samples.customers).flatMap(({ email }) => email ?? []);
    for (const url of Object.values(samples.apps)) {
      expect(new URL(url).hostname).toMatch(/\.example$/);
    }
    for (const address of addresses) expect(address).toMatch(/\.example$/);
  });

  it('are each said in their own words', () => {
    const texts = insights.map(({ passages }) => words(passages[0]?.exact ?? ''));
    const pairs = texts.flatMap((a, i) => texts.slice(i + 1).map((b) => [a, b] as const));
    const alike = pairs.filter(([a, b]) => a.size > 5 && b.size > 5 && overlap(a, b) > 0.6);
    expect(alike).toEqual([]);
  });

  it('cover the sixteen weeks before they are loaded and nothing after', () => {
    const ages = insights.map(({ createdAt }) => (NOW - Date.parse(createdAt)) / 86_400_000);
    expect(Math.min(...ages)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...ages)).toBeLessThanOrEqual(16 * 7);
  });
});

describe('loading and removing', () => {
  it('removes exactly the samples, edited ones too, and undo brings them back', async () => {
    const db = await openDatabase(() => {}, crypto.randomUUID());
    const history = createHistoryStore(db);
    const own = anInsight();
    await db.put('insights', own);

    await history.act({ kind: 'samples-load', count: insights.length }, loadSamples(insights));
    const [first] = insights;
    if (!first) throw new Error('No samples.');
    await db.put('insights', { ...first, note: 'edited' });

    const all = await db.getAll('insights');
    const count = all.filter(isSample).length;
    expect(count).toBe(insights.length);
    await history.act({ kind: 'samples-remove', count }, removeSamples(all));
    expect(await db.getAll('insights')).toEqual([own]);

    await history.undo();
    expect(await db.count('insights')).toBe(insights.length + 1);
    expect(await db.get('insights', first.id)).toMatchObject({ note: 'edited' });
  });
});
