import { describe, expect, it } from 'vitest';
import type { Insight } from '@/lib/domain/insight';
import {
  deleteInsights,
  deleteTag,
  patchInsight,
  renameTag,
  tagInsights,
  untagInsights,
  type InsightDeed,
} from '@/lib/domain/insight-edits';
import { anInsight } from '@/test/support/builders';

const AT = '2026-04-01T00:00:00.000Z';

/** What the deed makes of these insights, as a database would. */
function apply({ edits }: InsightDeed, insights: readonly Insight[]): Insight[] {
  return insights.flatMap((insight) => {
    const edit = edits.find(({ id }) => id === insight.id);
    const after = edit ? edit.edit(insight) : insight;
    return after ? [after] : [];
  });
}

describe('an edit', () => {
  it('changes the named fields and says when', () => {
    const insight = anInsight({ note: 'old' });
    const [after] = apply(patchInsight(insight.id, { note: 'new' }, AT), [insight]);
    expect(after).toEqual({ ...insight, note: 'new', updatedAt: AT });
  });

  it('takes a field away that is set to nothing', () => {
    const insight = anInsight({ competitor: 'Chartloom' });
    const [after] = apply(patchInsight(insight.id, { competitor: undefined }, AT), [insight]);
    expect(after).not.toHaveProperty('competitor');
  });

  it('leaves alone what another page has deleted meanwhile', () => {
    const deed = patchInsight(anInsight().id, { note: 'new' }, AT);
    expect(deed.edits[0]?.edit(undefined)).toBeUndefined();
  });

  it('deletes', () => {
    const [one, other] = [anInsight(), anInsight()];
    expect(apply(deleteInsights([one.id]), [one, other])).toEqual([other]);
  });
});

describe('tags', () => {
  const one = anInsight({ tags: ['export'] });
  const two = anInsight({ tags: ['exports', 'api'] });

  it('are added in the spelling already in use, and once', () => {
    const after = apply(tagInsights([one.id, two.id], 'EXPORT', ['export'], AT), [one, two]);
    expect(after.map(({ tags }) => tags)).toEqual([['export'], ['exports', 'api', 'export']]);
    expect(after[0]).toBe(one);
  });

  it('are taken off those that have them', () => {
    expect(apply(untagInsights([two.id], 'api', AT), [two])[0]?.tags).toEqual(['exports']);
    expect(apply(deleteTag([one, two], 'export', AT), [one, two])[0]?.tags).toEqual([]);
  });

  it('are renamed everywhere', () => {
    const deed = renameTag([one, two], 'api', 'interface', AT);
    expect(deed.act).toMatchObject({ kind: 'tag-rename', count: 1 });
    expect(apply(deed, [one, two])[1]?.tags).toEqual(['exports', 'interface']);
  });

  it('become one with the tag whose name they are given', () => {
    const both = anInsight({ tags: ['export', 'exports'] });
    const deed = renameTag([one, both], 'exports', 'export', AT);
    expect(apply(deed, [both])[0]?.tags).toEqual(['export']);
    const merge = renameTag([one, anInsight({ tags: ['download'] })], 'download', 'export', AT);
    expect(merge.act.kind).toBe('tag-merge');
  });
});
