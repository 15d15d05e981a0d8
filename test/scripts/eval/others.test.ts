import { expect, it } from 'vitest';
import { nameOthers, othersTally } from '@/scripts/eval/others';

const lines = ['export fails', 'login loops', 'invoice wrong', 'calendar empty'].flatMap((label) =>
  ['today', 'early', 'again', 'twice'].map((when) => ({ text: `${label} ${when}`, label })),
);
const inbox = {
  stored: lines.filter((_, at) => at % 4 > 0),
  fresh: lines.filter((_, at) => at % 4 === 0),
  homes: new Set(lines.map(({ label }) => label)),
};

it('counts for each new text who is named rightly, and who there was to name', async () => {
  const [first, ...rest] = await nameOthers({ ...inbox, homes: new Set(['export fails']) });
  expect(first).toEqual({ named: 3, right: 3, there: 3 });
  expect(rest.map(({ there }) => there)).toEqual([0, 0, 0]);
});

it('has means of the texts', () => {
  const some = { named: 4, right: 2, there: 8 };
  const stranger = { named: 1, right: 0, there: 0 };
  const unanswered = { named: 0, right: 0, there: 8 };
  expect(othersTally([some, stranger, unanswered])).toEqual({
    asked: 3,
    'right of the named': 0.25,
    'the same, of known problems': 0.5,
    'named, of their label': 0.125,
    answered: 0.667,
    'named on average': 2.5,
  });
});
