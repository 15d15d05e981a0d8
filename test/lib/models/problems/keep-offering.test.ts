import { expect, it } from 'vitest';
import { keepOffering } from '@/lib/models/problems/keep-offering';
import type { Similar, SimilarQuestion } from '@/lib/cluster/find-similar';
import type { Grouping } from '@/lib/cluster/contract';
import { groupsOf } from '@/test/support/evidence';
import { reviewDesk } from '@/test/support/review-desk';

interface Asked {
  question: SimilarQuestion;
  signal: AbortSignal;
  answer: (found: Similar) => void;
}

async function offered() {
  const desk = await reviewDesk(groupsOf([5, 2], 1));
  const asked: Asked[] = [];
  const cut: AbortSignal[] = [];
  keepOffering(desk.offers, {
    similar: (question, signal) =>
      new Promise((answer) => void asked.push({ question, signal, answer })),
    finer: (_ids, signal) => new Promise<Grouping>(() => void cut.push(signal)),
  });
  return { ...desk, asked, cut };
}

it('asks once about the problem that is open, whatever else is planned or renamed', async () => {
  const { model, deeds, asked, cut } = await offered();
  const [first, second] = model.list.value;
  expect(asked).toHaveLength(0);
  model.openId.value = first!.id;
  await deeds.plan(second!, { effort: 2 });
  await deeds.refresh();
  expect([asked.length, cut.length]).toEqual([1, 1]);
});

it('takes a question back when another problem is opened, and drops its answer', async () => {
  const { model, offers, asked, cut } = await offered();
  const [first, second] = model.list.value;
  model.openId.value = first!.id;
  model.openId.value = second!.id;
  expect([asked[0]!.signal.aborted, cut[0]!.aborted]).toEqual([true, true]);
  asked[1]!.answer({ problems: [[first!.id, 0.9]], insights: [] });
  asked[0]!.answer({ problems: [[second!.id, 0.9]], insights: [] });
  await expect.poll(() => offers.similar.value.map(({ id }) => id)).toEqual([first!.id]);
});
