import { describe, expect, it } from 'vitest';
import { changeDraft, newDraft } from '@/lib/domain/draft';
import { applyEdit, editDraft } from '@/lib/domain/edit-draft';
import { resumeDraft } from '@/lib/domain/resume-draft';
import { anInsight, aPassage, aSource } from '@/test/support/builders';

const AT = '2026-03-03T09:00:00.000Z';
const clip = (exact: string) => ({ passages: [aPassage({ exact })], source: aSource() });
const insight = anInsight({ tags: ['export'], note: 'First.', customer: { name: 'Ana Ruiz' } });
const fresh = newDraft(clip('Other words.'), { id: 7 }, AT);
const opened = editDraft(insight, fresh, AT);

describe('an insight opened for editing', () => {
  it('shows what it holds, in the place of the draft', () => {
    const { id, tabId, passages, tags, note, customer } = opened;
    expect({ id, tabId }).toEqual({ id: fresh.id, tabId: 7 });
    expect({ passages, tags, note, customer }).toMatchObject({
      passages: insight.passages,
      tags: ['export'],
      note: 'First.',
      customer: { name: 'Ana Ruiz' },
    });
  });

  it('takes along what was typed in the draft, not its words', () => {
    const typed = changeDraft(fresh, { note: 'Again.', tags: ['perf'] }, AT);
    const both = editDraft(insight, typed, AT);
    expect(both.tags).toEqual(['export', 'perf']);
    expect(both.note).toBe('First.\n\nAgain.');
    expect(both.passages).toEqual(insight.passages);
  });

  it('stays as it is when other words are selected, and offers them', () => {
    const edited = changeDraft(opened, { note: 'Second.' }, AT);
    const resumed = resumeDraft(clip('New words.'), edited, { id: 8 }, '2026-03-03T10:00:00.000Z');
    expect(resumed.draft).toEqual({ ...edited, tabId: 8 });
    expect(resumed.earlier).toMatchObject([{ exact: 'New words.' }]);
  });
});

describe('saving the edit', () => {
  it('[CA69] changes the fields that were edited and no other', () => {
    const edited = changeDraft(opened, { note: 'Second.', pendingTag: 'csv' }, AT);
    const meanwhile = { ...insight, severity: 3 as const, problemId: fresh.id };
    expect(applyEdit(meanwhile, edited, AT)).toEqual({
      ...meanwhile,
      note: 'Second.',
      tags: ['export', 'csv'],
      updatedAt: AT,
    });
  });

  it('takes a field away that was emptied', () => {
    const edited = changeDraft(opened, { customer: undefined }, AT);
    expect(applyEdit(insight, edited, AT)).not.toHaveProperty('customer');
  });

  it('changes nothing where nothing was edited', () => {
    expect(applyEdit(insight, opened, AT)).toBe(insight);
  });

  it('brings an insight back that was deleted meanwhile', () => {
    const edited = changeDraft(opened, { note: 'Second.' }, AT);
    expect(applyEdit(undefined, edited, AT)).toMatchObject({ id: insight.id, note: 'Second.' });
  });
});
