import { readFile } from 'node:fs/promises';
import type { Group } from '@/lib/cluster/contract';
import type { Insight } from '@/lib/domain/insight';
import { newId } from '@/lib/domain/id';
import { parseSamples, samplesToInsights } from '@/lib/exchange/samples';
import { pack } from '@/lib/storage/packed-grouping';
import type { PackedAnswer } from '@/lib/storage/schema';

/** Statements that the samples support, by the tag that tells their insights. */
const PROBLEMS: [tag: string, name: string, theme?: string][] = [
  ['export', 'Exports time out on large data', 'files'],
  ['sharing', 'Shared links ask outsiders to register', 'access'],
  ['pricing', 'Viewers cost as much as builders'],
  ['permissions', 'Rows cannot be hidden by role', 'access'],
  ['alerts', 'Alerts flood the mailbox'],
  ['time zone', 'Days begin at the wrong hour'],
  ['pdf', 'PDF reports lose columns', 'files'],
  ['connectors', 'Connectors fail without a word'],
  ['sso', 'SSO users are logged out daily', 'access'],
  ['mobile', 'Boards cannot be read on a phone'],
];

/** The sample insights, grouped by their tags as if the engine had done it: a test of the review needs no engine. */
export async function sampleReview(
  nowMs: number,
): Promise<{ insights: Insight[]; stored: PackedAnswer }> {
  const samples = parseSamples(JSON.parse(await readFile('public/samples/en.json', 'utf8')));
  const insights = samplesToInsights(samples, nowMs);
  const tagOf = ({ tags }: Insight) => PROBLEMS.find(([tag]) => tags.includes(tag))?.[0];
  const themes = new Map(PROBLEMS.map(([tag, , theme = tag]) => [theme, newId()]));
  const groups = PROBLEMS.map(([tag, name, theme = tag]) =>
    toGroup(
      name,
      { tag, themeId: themes.get(theme) ?? tag },
      insights.filter((insight) => tagOf(insight) === tag),
    ),
  );
  const ungrouped = insights.filter((insight) => !tagOf(insight)).map(({ id }) => id);
  const at = new Date(nowMs).toISOString();
  return {
    insights,
    stored: { grouping: pack({ groups, ungrouped }), count: insights.length, at },
  };
}

function toGroup(
  name: string,
  { tag, themeId }: { tag: string; themeId: string },
  members: Insight[],
): Group {
  const ids = members.map(({ id }) => id);
  const reasons = ids.map((id, nth) => [
    id,
    {
      terms: [tag],
      similarity: nth === ids.length - 1 ? 0.12 : 0.7,
      bridge: ids[nth === 0 ? 1 : 0] ?? id,
    },
  ]);
  return {
    id: newId(),
    members: ids,
    name,
    phrases: [tag],
    themeId,
    reasons: Object.fromEntries(reasons),
  };
}
