import { readFile } from 'node:fs/promises';
import type { Insight } from '@/lib/domain/insight';
import { parseSamples, samplesToInsights } from '@/lib/exchange/samples';
import { mulberry } from '@/scripts/mulberry';

const DAY_MS = 86_400_000;
const LOADED_AT = Date.parse('2026-03-02T09:00:00Z');

/** `count` insights made of sentences of the samples in new company: the same ones for the same `seed`. */
export async function manyInsights(count: number, seed = 1): Promise<Insight[]> {
  const samples = parseSamples(JSON.parse(await readFile('public/samples/en.json', 'utf8')));
  const models = samplesToInsights(samples, LOADED_AT);
  const sentences = models.flatMap(({ passages }) => passages[0]?.exact.split(/(?<=[.!?]) /) ?? []);
  const random = mulberry(seed);
  const pick = <T>(from: readonly T[]): T => {
    const picked = from[Math.floor(random() * from.length)];
    if (picked === undefined) throw new Error('The samples are empty.');
    return picked;
  };
  return Array.from({ length: count }, (_, i) => {
    const model = pick(models);
    const length = 1 + Math.floor(random() * 4);
    const exact = Array.from({ length }, () => pick(sentences)).join(' ');
    const at = new Date(LOADED_AT - random() * 365 * DAY_MS).toISOString();
    const url = `https://tallyboard.zendesk.example/agent/tickets/${100_000 + i}`;
    return {
      ...model,
      id: idOf(i),
      passages: [{ exact, prefix: '', suffix: '' }],
      source: { ...model.source, url, canonicalUrl: url },
      createdAt: at,
      updatedAt: at,
      by: 'bench',
    };
  });
}

const idOf = (i: number): string => `01900000-0000-7000-8000-${i.toString(16).padStart(12, '0')}`;
