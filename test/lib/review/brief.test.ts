import { describe, expect, it } from 'vitest';
import type { Problem } from '@/lib/domain/problem';
import { makeBrief } from '@/lib/review/brief';
import { KEEP_ALL, type Redactor } from '@/lib/review/redactor';
import type { Block } from '@/lib/review/report';
import { writeMarkdown } from '@/lib/review/write-markdown';
import { anInsight, aPassage, aSource } from '@/test/support/builders';
import { aProblem, aView, daysBefore, NOW, ranked, saidBy } from '@/test/support/evidence';

const options = { redact: KEEP_ALL, quotes: 3, now: NOW };
const quotes = (report: readonly Block[]) => report.filter(({ kind }) => kind === 'quote');

/** Takes out one name, wherever it is handed over. */
const withoutAna: Redactor = {
  text: (text) => text.replaceAll('Ana', '[person]'),
  insight: (insight) => JSON.parse(JSON.stringify(insight).replaceAll('Ana', '[person]')),
};

const plan = (over: Partial<Problem>) =>
  writeMarkdown(makeBrief(ranked(aView([anInsight()], { problem: aProblem(over) })), options));

describe('makeBrief', () => {
  it('gives the numbers, the plan and the best quotes with their sources', () => {
    const problem = aProblem({
      status: 'planned',
      horizon: 'now',
      moscow: 'must',
      effort: 2,
      objective: 'Keep large accounts',
    });
    const source = aSource({
      app: 'zendesk',
      recordId: '48213',
      occurredAt: daysBefore(3),
      deepLink: 'https://acme.example/t/48213#c2',
    });
    const said = anInsight({
      source,
      severity: 3,
      customer: { name: 'Ana', company: 'Acme', segment: 'Enterprise' },
    });
    const text = writeMarkdown(makeBrief(ranked(aView([said, anInsight()], { problem })), options));
    expect(text).toContain('# Exports time out');
    expect(text).toContain(
      '- **Customers:** 1 customer, 1 company (and 1 insight with nobody named)',
    );
    expect(text).toContain('- **Severity:** Severe (1 judged)');
    expect(text).toContain('- **Segments:** Enterprise (1)');
    expect(text).toContain('- **Plan:** Planned · Now · Must · 2 weeks · Keep large accounts');
    expect(text).toContain('> Every export over 5,000 rows times out.');
    expect(text).toMatch(
      /> — \[Zendesk \\?#48213 · Ana, Acme · .+\]\(https:\/\/acme\.example\/t\/48213#c2\)/,
    );
  });

  it('says of a plan what was decided, and when it shipped', () => {
    expect(plan({})).not.toContain('Plan');
    expect(plan({ horizon: 'now' })).toContain('- **Plan:** Now\n');
    const shipped = { status: 'shipped', shippedOn: '2026-05-04T00:00:00.000Z' } as const;
    expect(plan(shipped)).toContain('- **Plan:** Shipped May 4, 2026\n');
  });

  it('quotes the chosen insights where some are chosen, and the best otherwise', () => {
    const members = saidBy(5);
    const chosen = new Set([members[4]!.id]);
    expect(quotes(makeBrief(ranked(aView(members)), { ...options, chosen }))).toHaveLength(1);
    const answer = anInsight({ kind: 'competitor' });
    const answers = { ...options, chosen: new Set([answer.id]) };
    expect(quotes(makeBrief(ranked(aView([...members, answer])), answers))).toHaveLength(1);
    expect(quotes(makeBrief(ranked(aView(members)), options))).toHaveLength(3);
  });

  it('quotes of a mail what its writer came to say', () => {
    const exact =
      'Dear support team,\n\nThe export times out.\n\nKind regards,\nAna Ruiz\nAcme Ltd\n\nOn Mon, 2 Mar 2026 at 09:14, Support <help@acme.example> wrote:\n> What can we do?';
    const mail = anInsight({ passages: [aPassage({ exact })] });
    const [quote] = quotes(
      makeBrief(ranked(aView([mail, anInsight()])), { ...options, chosen: new Set([mail.id]) }),
    );
    expect(quote).toMatchObject({ text: '… The export times out. …' });
  });

  it('[RV13] hands on nothing that did not go through the redactor', () => {
    const source = aSource({
      author: 'Ana',
      title: 'Ana',
      url: 'https://acme.example/Ana',
      occurredAt: daysBefore(1),
    });
    const said = anInsight({
      source,
      customer: { name: 'Ana', company: 'Acme' },
      passages: [aPassage({ exact: 'Ana cannot export' })],
    });
    const problem = aProblem({ notes: 'Ask Ana.', objective: 'Ana stays' });
    const view = aView([said], { statement: 'Ana cannot export', problem });
    const brief = makeBrief(ranked(view, aView([])), { ...options, redact: withoutAna });
    expect(JSON.stringify(brief)).toContain('[person]');
    expect(JSON.stringify(brief)).not.toContain('Ana');
  });

  it('makes one chapter for each of several problems', () => {
    const brief = makeBrief(
      ranked(aView(saidBy(2)), aView(saidBy(1), { statement: 'Other' })),
      options,
    );
    const headings = brief.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
    expect(headings).toEqual(['Evidence for 2 problems', 'Exports time out', 'Other']);
  });

  it('links to the web only', () => {
    const source = aSource({ url: 'javascript:alert(1)' });
    const [quote] = quotes(makeBrief(ranked(aView([anInsight({ source })])), options));
    expect(quote).not.toHaveProperty('url');
  });
});
