import { describe, expect, it } from 'vitest';
import { issueUrl, makeIssue } from '@/lib/review/issue-text';
import { KEEP_ALL } from '@/lib/review/redactor';
import { aView, NOW, ranked, saidBy } from '@/test/support/evidence';

const [problem] = ranked(aView(saidBy(2)));
const options = {
  redact: KEEP_ALL,
  quotes: 2,
  now: NOW,
  story: 'When I export, I want it to end.',
};
const issue = { title: 'Exports & more', body: 'One\nTwo' };

const read = (url: string | undefined) => Object.fromEntries(new URL(url ?? '').searchParams);

describe('makeIssue', () => {
  it('begins with the job story and goes on with the evidence, in the tracker’s notation', () => {
    const github = makeIssue(problem!, 'github', options);
    expect(github.title).toBe('Exports time out');
    expect(github.body).toMatch(/^When I export, I want it to end\.\n\nPrepared with Verbatim/);
    expect(github.body).toContain('- **Customers:** 2 customers');
    expect(makeIssue(problem!, 'jira', options).body).toContain('* *Customers:* 2 customers');
    expect(makeIssue(problem!, 'linear', options).body).toBe(github.body);
  });
});

describe('issueUrl', () => {
  it('fills in the tracker’s form', () => {
    const github = issueUrl('github', 'acme/app', issue);
    expect(github).toMatch(/^https:\/\/github\.com\/acme\/app\/issues\/new\?/);
    expect(read(github)).toEqual({ title: issue.title, body: issue.body });
    const linear = issueUrl('linear', 'ENG', issue);
    expect(linear).toMatch(/^https:\/\/linear\.app\/team\/ENG\/new\?/);
    expect(read(linear)).toEqual({ title: issue.title, description: issue.body });
    const jira = issueUrl('jira', 'https://acme.atlassian.net 10010 10001', issue);
    expect(jira).toMatch(
      /^https:\/\/acme\.atlassian\.net\/secure\/CreateIssueDetails!init\.jspa\?/,
    );
    expect(read(jira)).toEqual({
      pid: '10010',
      issuetype: '10001',
      summary: issue.title,
      description: issue.body,
    });
  });

  it('keeps the path of a Jira that is not at the root of its site', () => {
    expect(issueUrl('jira', 'https://acme.example/jira/ 1 2', issue)).toMatch(
      /^https:\/\/acme\.example\/jira\/secure\//,
    );
  });

  it('is not made from a place that cannot be one', () => {
    expect(issueUrl('github', 'acme', issue)).toBeUndefined();
    expect(issueUrl('github', 'acme/app/../evil', issue)).toBeUndefined();
    expect(issueUrl('linear', 'a/b', issue)).toBeUndefined();
    expect(issueUrl('jira', 'javascript:alert(1) 1 2', issue)).toBeUndefined();
    expect(issueUrl('jira', 'https://acme.atlassian.net', issue)).toBeUndefined();
  });

  it('is cut at a line, and says so, before it is too long to open', () => {
    const body = Array.from({ length: 500 }, (_, nth) => `Line ${nth} – with an umlaut: ü`).join(
      '\n',
    );
    const url = issueUrl('github', 'acme/app', { title: 'Long', body });
    expect(url!.length).toBeLessThanOrEqual(8000);
    expect(new URL(url!).searchParams.get('body')).toMatch(/ü\n\n\(Cut to fit/);
  });
});
