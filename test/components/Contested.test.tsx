import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { Contested } from '@/components/Contested';
import { contestedFields, type Choice } from '@/lib/domain/contested';
import { anInsight } from '@/test/support/builders';
import { expectAccessible, render, screen } from '@/test/support/render';

const AT = '2026-03-02T09:00:00.000Z';
const PROBLEM = '00000000-0000-4000-8000-000000000001';

function shown(over: Parameters<typeof anInsight>[0]) {
  const chosen: Choice[] = [];
  const fields = contestedFields(anInsight(over));
  const saved = { by: 'Ana', at: AT, isWaiting: false };
  const read = () => Promise.resolve({ saved, statements: new Map([[PROBLEM, 'Exports fail']]) });
  const { container } = render(
    <Contested fields={fields} read={read} onChoose={(_, choice) => chosen.push(choice)} />,
  );
  return { chosen, container };
}

describe('versions of two people', () => {
  it('stand beside each other with who wrote them, and are chosen by keyboard', async () => {
    const alternates = [{ field: 'note', value: 'Their words', by: 'Ben', at: AT }];
    const { chosen, container } = shown({ note: 'My words', alternates });
    expect(screen.getByText('Note: 2 versions')).toBeTruthy();
    expect(await screen.findByText(/Here now, last saved by Ana/)).toBeTruthy();
    expect(screen.getByText(/^Ben, /)).toBeTruthy();
    await expectAccessible(container);
    await userEvent.tab();
    await userEvent.tab();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Use this of Ben' }));
    await userEvent.keyboard('{Enter}');
    await userEvent.click(screen.getByRole('button', { name: 'Keep both texts' }));
    await userEvent.click(screen.getByRole('button', { name: 'Keep this' }));
    expect(chosen).toEqual([alternates[0], 'both', 'current']);
  });

  it('are told in the words of their field; what is no text is not joined', async () => {
    shown({
      severity: 3,
      alternates: [
        { field: 'severity', value: 1, by: 'Ben', at: AT },
        { field: 'problemId', value: PROBLEM, by: 'Ben', at: AT },
      ],
    });
    expect(screen.getByText('Severe')).toBeTruthy();
    expect(screen.getByText('Minor')).toBeTruthy();
    expect(await screen.findByText('Exports fail')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Keep both texts' })).toBeNull();
  });

  it('say which one others never saw whole', () => {
    shown({ note: 'Theirs', alternates: [{ field: 'note', value: 'Ours', by: '', at: AT }] });
    expect(screen.getByText(/^Kept on this machine, /)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Use this of yours' })).toBeTruthy();
  });
});
