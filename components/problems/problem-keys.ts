import type { Shortcut } from '@/components/KeyHelp';
import { t } from '@/lib/base/message';

/** The letter that does each act on the problem in focus. */
export const PROBLEM_KEYS = {
  rename: 'r',
  merge: 'm',
  split: 's',
  plan: 'p',
  brief: 'e',
  story: 'w',
  issue: 'i',
  dismiss: 'x',
} as const;

export const problemKeys = (): Shortcut[] =>
  [
    [PROBLEM_KEYS.rename, t('review_rename')],
    [PROBLEM_KEYS.merge, t('review_merge')],
    [PROBLEM_KEYS.split, t('review_split')],
    [PROBLEM_KEYS.plan, t('review_plan')],
    [PROBLEM_KEYS.brief, t('review_hand_on_brief')],
    [PROBLEM_KEYS.story, t('review_hand_on_story')],
    [PROBLEM_KEYS.issue, t('review_hand_on_issue')],
    [PROBLEM_KEYS.dismiss, t('key_dismiss')],
  ].map(([key = '', does = '']) => ({ keys: key.toUpperCase(), does }));
