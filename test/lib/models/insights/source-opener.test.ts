import { describe, expect, it } from 'vitest';
import type { Call } from '@/lib/messages/client';
import { createSourceOpener } from '@/lib/models/insights/source-opener';
import { anInsight } from '@/test/support/builders';

const insight = anInsight();
const answering = (answer: unknown): Call => (() => Promise.resolve(answer)) as Call;
const failing: Call = () => Promise.reject(new Error('Nobody answered.'));
const grant = () => Promise.resolve(true);
const decline = () => Promise.resolve(false);

describe('opening a source', () => {
  it('says how it went', async () => {
    const opener = createSourceOpener({ call: answering('lost'), askToRead: grant });
    await opener.open(insight);
    expect(opener.state.value).toEqual({ insightId: insight.id, outcome: 'lost' });
  });

  it('says so when it failed', async () => {
    const opener = createSourceOpener({ call: failing, askToRead: grant });
    await opener.open(insight);
    expect(opener.state.value?.outcome).toBe('failed');
  });

  it('looks for the words only with permission', async () => {
    const opener = createSourceOpener({ call: answering('found'), askToRead: decline });
    await opener.find(insight);
    expect(opener.state.value).toBeUndefined();
  });
});
