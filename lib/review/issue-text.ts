import { t } from '@/lib/base/message';
import type { Tracker } from '@/lib/domain/tracker';
import { makeBrief, type BriefOptions } from './brief';
import type { RankedProblem } from './ranked-problem';
import type { Report } from './report';
import { writeJira } from './write-jira';
import { writeMarkdown } from './write-markdown';

export interface IssueText {
  title: string;
  body: string;
}

/** One problem as an issue in the tracker's own notation; the job story comes first where there is one. */
export function makeIssue(
  problem: RankedProblem,
  tracker: Tracker,
  { story, ...options }: BriefOptions & { story?: string },
): IssueText {
  const [, ...brief] = makeBrief([problem], options);
  const report: Report = story ? [{ kind: 'paragraph', text: story }, ...brief] : brief;
  const body = tracker === 'jira' ? writeJira(report) : writeMarkdown(report);
  return { title: options.redact.text(problem.statement), body };
}

/** GitHub answers longer addresses with an error (8,191 bytes: github/docs issue 5136); Jira's proxies likewise. */
const LONGEST_URL = 8000;

/**
 * The address that opens the tracker's form with the issue filled in. `place` is what the user set:
 * `owner/name` on GitHub, a team's key on Linear or nothing, and for Jira the address of the site with
 * the numbers of project and issue type (`https://acme.atlassian.net 10010 10001`). A body too long for
 * an address is cut at a line, and says so. Undefined when `place` does not fit.
 * https://docs.github.com/en/issues/tracking-your-work-with-issues/creating-an-issue#creating-an-issue-from-a-url-query
 * https://linear.app/docs/create-issues#create-new-issues-by-url
 * https://confluence.atlassian.com/jirakb/how-to-create-issues-using-direct-html-links-in-jira-server-159474.html
 */
export function issueUrl(tracker: Tracker, place: string, issue: IssueText): string | undefined {
  const form = FORMS[tracker](place.trim());
  if (!form) return undefined;
  const url = (body: string) => {
    const filled = new URL(form.url);
    filled.searchParams.set(form.title, issue.title);
    filled.searchParams.set(form.body, body);
    return filled.href;
  };
  return fit(issue.body, url);
}

interface Form {
  url: string;
  title: string;
  body: string;
}

const FORMS: Record<Tracker, (place: string) => Form | undefined> = {
  github: (place) =>
    /^[\w.-]+\/[\w.-]+$/.test(place)
      ? { url: `https://github.com/${place}/issues/new`, title: 'title', body: 'body' }
      : undefined,
  linear: (place) =>
    /^\w*$/.test(place)
      ? {
          url: place ? `https://linear.app/team/${place}/new` : 'https://linear.app/new',
          title: 'title',
          body: 'description',
        }
      : undefined,
  jira: (place) => {
    const [site = '', project = '', type = ''] = place.split(/\s+/);
    const base = URL.parse(site);
    if (base?.protocol !== 'https:' || !/^\d+$/.test(project) || !/^\d+$/.test(type))
      return undefined;
    const path = base.pathname.replace(/\/$/, '');
    return {
      url: `${base.origin}${path}/secure/CreateIssueDetails!init.jspa?pid=${project}&issuetype=${type}`,
      title: 'summary',
      body: 'description',
    };
  },
};

function fit(body: string, url: (body: string) => string): string {
  const whole = url(body);
  if (whole.length <= LONGEST_URL) return whole;
  const lines = body.split('\n');
  const cut = (count: number) =>
    url(`${lines.slice(0, count).join('\n')}\n\n${t('review_issue_cut')}`);
  let count = lines.length - 1;
  while (count > 0 && cut(count).length > LONGEST_URL) count--;
  return cut(count);
}
