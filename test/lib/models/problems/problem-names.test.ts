import { describe, expect, it } from 'vitest';
import { createProblemNames } from '@/lib/models/problems/problem-names';
import { ModelError, type Prompt } from '@/lib/naming/model';
import { groupsOf } from '@/test/support/evidence';
import { reviewDesk } from '@/test/support/review-desk';

const known = groupsOf([4, 3, 2]);

function fakeModel(answer: (asked: number) => string) {
  const asked: Prompt[] = [];
  return {
    asked,
    languageModel: {
      name: 'small',
      async ask(prompt: Prompt) {
        asked.push(prompt);
        return answer(asked.length);
      },
    },
  };
}
const fail = (): never => {
  throw new ModelError('away');
};
const statements = ({ model }: Awaited<ReturnType<typeof reviewDesk>>) =>
  model.list.value.map(({ statement }) => statement).toSorted();

describe('naming by a language model', () => {
  it('gives each group a name once, and says whose it is', async () => {
    const { asked, languageModel } = fakeModel((nth) => `Name number ${nth}`);
    const desk = await reviewDesk(known, { languageModel });
    await desk.names.nameNew();
    await desk.names.nameNew();
    expect(statements(desk)).toEqual(['Name number 1', 'Name number 2', 'Name number 3']);
    expect(asked).toHaveLength(3);
    expect(desk.names.namedBy(desk.model.list.value[0]!)).toBe('small');
  });

  it('[RV19] asks nothing about what people named', async () => {
    const { asked, languageModel } = fakeModel(() => 'By the model');
    const desk = await reviewDesk(known, { languageModel });
    const [problem] = desk.model.list.value;
    await desk.deeds.rename(problem!, 'By us');
    await desk.names.nameNew();
    expect(asked).toHaveLength(2);
    expect(statements(desk)).toEqual(['By the model', 'By the model', 'By us']);
  });

  it('[RV19] sends quotes only as the redactor leaves them', async () => {
    const { asked, languageModel } = fakeModel(() => 'Exports time out');
    const desk = await reviewDesk(known, {
      languageModel,
      redact: (insight) => ({ ...insight, passages: [{ ...insight.passages[0]!, exact: '[x]' }] }),
    });
    await desk.names.nameNew();
    expect(asked[0]?.text.split('\n')).toEqual(['- [x]', '- [x]', '- [x]', '- [x]']);
  });

  it('[RV19] leaves the engine’s names where it fails, and says so once', async () => {
    const { asked, languageModel } = fakeModel((nth) => (nth === 1 ? 'Given in time' : fail()));
    const desk = await reviewDesk(known, { languageModel });
    await desk.names.nameNew();
    expect(desk.names.trouble.value).toEqual({ model: 'small', trouble: 'away' });
    expect(statements(desk)).toEqual(['Exports time out', 'Exports time out', 'Given in time']);
    desk.names.forget();
    await desk.names.nameNew();
    expect([asked.length, desk.names.trouble.value]).toEqual([2, undefined]);
  });

  it('[RV19] sends nothing more once it is turned off, not even the rest of what it was at', async () => {
    const { asked, languageModel } = fakeModel(() => 'Given in time');
    let chosen: typeof languageModel | undefined = languageModel;
    const desk = await reviewDesk(known);
    const names = createProblemNames(desk.model, {
      chosen: () => Promise.resolve(chosen),
      redact: async (insight) => {
        chosen = undefined;
        return insight;
      },
      keep: () => Promise.resolve(),
    });
    await names.nameNew();
    expect(asked).toHaveLength(1);
  });

  it('[RV19] does nothing while none is turned on', async () => {
    const desk = await reviewDesk(known);
    await desk.names.nameNew();
    expect(new Set(statements(desk))).toEqual(new Set(['Exports time out']));
  });
});
