import { expect, it } from 'vitest';
import { createActRunner, type ProblemsStore } from '@/lib/models/problems/act-runner';
import { createProblemsModel } from '@/lib/models/problems/problems-model';

const aRunner = (store: Partial<ProblemsStore>) => {
  const model = createProblemsModel(() => 0);
  const read = async () => model.records.value;
  return createActRunner(model, { read, ...store } as ProblemsStore);
};

it('says why an act was not done, until one is', async () => {
  let isFull = true;
  const act = async () => {
    if (isFull) throw new DOMException('', 'QuotaExceededError');
  };
  const { run, message, trouble } = aRunner({ act });
  const deed = { act: { kind: 'name', count: 1, detail: 'Ours' }, edits: [] } as const;
  await expect(run({ ...deed, edits: [] })).rejects.toThrow(DOMException);
  expect([trouble.value, message.value]).toEqual(['full', '']);
  isFull = false;
  await run({ ...deed, edits: [] });
  expect([trouble.value, message.value]).toEqual([undefined, 'Renamed to “Ours”']);
});
