import userEvent from '@testing-library/user-event';
import { useState } from 'preact/hooks';
import { describe, expect, it } from 'vitest';
import { TagInput } from '@/components/TagInput';
import { addTag, suggestNames } from '@/lib/domain/tags';
import { expectAccessible, render, screen } from '@/test/support/render';

const KNOWN = ['adtech', 'billing', 'export'];
const USAGE = KNOWN.map((name) => ({ name, onSite: 0, overall: 1 }));

function Tags({ onEnter = () => {} }: { onEnter?: () => void }) {
  const [tags, setTags] = useState<string[]>([]);
  const [pending, setPending] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onEnter();
      }}
    >
      <TagInput
        tags={tags}
        pending={pending}
        suggestions={suggestNames(pending, USAGE, { without: tags, limit: 5 })}
        onPending={setPending}
        onAdd={(tag) => {
          setTags((now) => addTag(now, tag, KNOWN));
          setPending('');
        }}
        onRemove={(tag) => setTags((now) => now.filter((each) => each !== tag))}
      />
    </form>
  );
}

const field = () => screen.getByRole('combobox', { name: 'Tags' });
const chips = () =>
  screen
    .queryAllByRole('button', { name: /^Remove tag/ })
    .map((chip) => chip.getAttribute('aria-label'));

describe('TagInput', () => {
  it('adds by Enter and by comma, and removes the last by Backspace', async () => {
    const { container } = render(<Tags />);
    await userEvent.type(field(), 'sso{Enter}mobile,');
    expect(chips()).toEqual(['Remove tag sso', 'Remove tag mobile']);
    await userEvent.type(field(), '{Backspace}');
    expect(chips()).toEqual(['Remove tag sso']);
    await expectAccessible(container);
  });

  it('offers the spelling already in use and picks it by arrow and Enter', async () => {
    const { container } = render(<Tags />);
    await userEvent.type(field(), 'Ad T');
    const option = screen.getByRole('option', { name: 'adtech' });
    expect(field().getAttribute('aria-expanded')).toBe('true');
    await userEvent.keyboard('{ArrowDown}');
    expect(field().getAttribute('aria-activedescendant')).toBe(option.id);
    await expectAccessible(container);
    await userEvent.keyboard('{Enter}');
    expect(chips()).toEqual(['Remove tag adtech']);
    expect(field()).toHaveProperty('value', '');
  });

  it('folds a near-duplicate into the tag that exists', async () => {
    render(<Tags />);
    await userEvent.type(field(), 'Ad-Tech{Enter}');
    expect(chips()).toEqual(['Remove tag adtech']);
  });

  it('closes its list by Escape and keeps the text', async () => {
    render(<Tags />);
    await userEvent.type(field(), 'bil{Escape}');
    expect(field().getAttribute('aria-expanded')).toBe('false');
    expect(field()).toHaveProperty('value', 'bil');
  });

  it('leaves Enter to the form only when nothing is typed', async () => {
    let entered = 0;
    render(<Tags onEnter={() => (entered += 1)} />);
    await userEvent.type(field(), 'sso{Enter}');
    expect(entered).toBe(0);
    await userEvent.type(field(), '{Enter}');
    expect(entered).toBe(1);
  });

  it('shows the first tags on offer as buttons', async () => {
    render(<Tags />);
    await userEvent.click(screen.getByRole('button', { name: 'Add tag billing' }));
    expect(chips()).toEqual(['Remove tag billing']);
    expect(screen.queryByRole('button', { name: 'Add tag billing' })).toBeNull();
  });

  it('splits a pasted list', async () => {
    render(<Tags />);
    await userEvent.click(field());
    await userEvent.paste('one, two, thr');
    expect(chips()).toEqual(['Remove tag one', 'Remove tag two']);
    expect(field()).toHaveProperty('value', 'thr');
  });
});
