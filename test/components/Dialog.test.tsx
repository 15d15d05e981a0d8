import { describe, expect, it } from 'vitest';
import { Dialog } from '@/components/Dialog';
import { render, screen } from '@/test/support/render';

describe('Dialog', () => {
  it('begins in its field, with what stands there ready to be written over', () => {
    render(
      <Dialog title="Rename" onClose={() => {}}>
        <input type="text" defaultValue="Exports time out" />
      </Dialog>,
    );
    const field = screen.getByRole<HTMLInputElement>('textbox');
    expect(document.activeElement).toBe(field);
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, field.value.length]);
  });

  it('is not heard any more once another one is in its place', () => {
    let closed = 0;
    const dialogOf = (title: string) => (
      <Dialog key={title} title={title} onClose={() => (closed += 1)}>
        {title}
      </Dialog>
    );
    const { rerender } = render(dialogOf('Rename'));
    const first = screen.getByRole('dialog');
    rerender(dialogOf('Merge'));
    first.dispatchEvent(new Event('close'));
    expect(closed).toBe(0);
    screen.getByRole('dialog').dispatchEvent(new Event('close'));
    expect(closed).toBe(1);
  });
});
