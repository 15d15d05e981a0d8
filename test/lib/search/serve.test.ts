import { describe, expect, it } from 'vitest';
import type { Insight } from '@/lib/domain/insight';
import { createTextSearch, type TextSearch } from '@/lib/search/client';
import { serveSearch } from '@/lib/search/serve';
import { anInsight, aPassage, aSource } from '@/test/support/builders';

const saying = (exact: string) =>
  anInsight({ passages: [aPassage({ exact })], source: aSource({ title: '' }) });

function aFeed(insights: Insight[]) {
  const listeners: ((ids: string[]) => void)[] = [];
  return {
    async *chunks() {
      yield insights;
    },
    some: async (ids: string[]) => insights.filter(({ id }) => ids.includes(id)),
    onChange: (listener: (ids: string[]) => void) => void listeners.push(listener),
    tell: (ids: string[]) => listeners.forEach((listener) => listener(ids)),
  };
}

async function started(feed: ReturnType<typeof aFeed>): Promise<TextSearch> {
  const { port1, port2 } = new MessageChannel();
  port1.start();
  port2.start();
  const search = createTextSearch(port1);
  const indexed = new Promise<void>((resolve) => search.onChange(resolve));
  await serveSearch(port2, feed);
  await indexed;
  return search;
}

describe('the search worker', () => {
  it('answers with the ids that match', async () => {
    const insight = saying('Exports time out');
    const search = await started(aFeed([insight, saying('Login fails')]));
    expect(await search.search('export')).toEqual([insight.id]);
  });

  it('answers only the newest of several questions', async () => {
    const insight = saying('Exports time out');
    const search = await started(aFeed([insight]));
    const answers = await Promise.all(['e', 'ex', 'exp'].map((text) => search.search(text)));
    expect(answers).toEqual([undefined, undefined, [insight.id]]);
  });

  it('hears of changes and says that it has', async () => {
    const insights = [saying('Exports time out')];
    const feed = aFeed(insights);
    const search = await started(feed);
    const [gone] = insights.splice(0, 1, saying('Login fails'));
    const changed = new Promise<void>((resolve) => search.onChange(resolve));
    feed.tell([gone!.id, insights[0]!.id]);
    await changed;
    expect(await search.search('export')).toEqual([]);
    expect(await search.search('login')).toEqual([insights[0]!.id]);
  });
});
