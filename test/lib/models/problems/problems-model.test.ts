import { describe, expect, it } from 'vitest';
import { newId } from '@/lib/domain/id';
import { anInsight, aPassage } from '@/test/support/builders';
import { aGroup, evidence, groupsOf, saidBy } from '@/test/support/evidence';
import { reviewDesk } from '@/test/support/review-desk';

describe('the list of problems', () => {
  it('finds by every word that was typed, in the statement and its phrases', async () => {
    const [one, other] = [saidBy(2), saidBy(2)];
    const grouping = {
      groups: [
        aGroup(
          one.map(({ id }) => id),
          { name: 'Exports time out', phrases: ['CSV'] },
        ),
        aGroup(
          other.map(({ id }) => id),
          { name: 'Exports lose columns' },
        ),
      ],
      ungrouped: [],
    };
    const { model } = await reviewDesk(evidence({ insights: [...one, ...other], grouping }));
    const found = (query: string) => {
      model.query.value = query;
      return model.list.value.length;
    };
    expect(['', 'EXPORTS', 'exports csv', 'columns csv'].map(found)).toEqual([2, 2, 1, 0]);
  });

  it('finds a problem by what its members say, and by who says it', async () => {
    const passages = [aPassage({ exact: 'It gives up at 5,000 rows.' })];
    const said = anInsight({ passages, customer: { name: 'Ana Ruiz', company: 'Acme' } });
    const groups = [aGroup([said.id], { name: 'Exports time out' })];
    const grouping = { groups, ungrouped: [] };
    const { model } = await reviewDesk(evidence({ insights: [said], grouping }));
    const found = (query: string) => {
      model.query.value = query;
      return model.list.value.length;
    };
    expect(['gives up', 'acme exports', 'ruiz', 'nobody'].map(found)).toEqual([1, 1, 1, 0]);
  });

  it('shows what triage found, or what was dismissed', async () => {
    const { model, deeds } = await reviewDesk(groupsOf([3, 2]));
    await deeds.dismiss(model.list.value[0]!);
    const count = (shown: typeof model.shown.value) => {
      model.shown.value = shown;
      return model.list.value.length;
    };
    expect([count('all'), count('dismissed'), count('rising')]).toEqual([1, 1, 0]);
  });

  it('remembers which problems were checked', async () => {
    const { model } = await reviewDesk(groupsOf([2]));
    const id = newId();
    model.check(id, true);
    expect([...model.checked.value]).toEqual([id]);
    model.check(id, false);
    expect(model.checked.value.size).toBe(0);
  });

  it('counts what was checked also where a filter hides it', async () => {
    const { model } = await reviewDesk(groupsOf([3, 2]));
    for (const { id } of model.list.value) model.check(id, true);
    const chosen = model.chosen.value.map(({ id }) => id);
    model.query.value = 'nobody says this';
    expect(model.list.value).toEqual([]);
    expect(model.chosen.value.map(({ id }) => id)).toEqual(chosen);
    expect(chosen).toHaveLength(2);
  });

  it('gives the insights of a number in its order, without those that are gone', async () => {
    const known = groupsOf([2]);
    const { model } = await reviewDesk(known);
    const ids = known.insights.map(({ id }) => id).toReversed();
    expect(model.insightsOf([...ids, newId()]).map(({ id }) => id)).toEqual(ids);
  });
});
