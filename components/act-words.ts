import { plural, t } from '@/lib/base/message';
import type { Act } from '@/lib/domain/act';
import type { Done } from '@/lib/models/acts';

/** What was done, in words, for the line that offers to take it back. */
export function doneWords({ act, turn }: Done): string {
  const words = WORDS[act.kind](act);
  if (turn === 'undone') return t('act_undone', words);
  return turn === 'redone' ? t('act_redone', words) : words;
}

const WORDS: Record<Act['kind'], (act: Act) => string> = {
  edit: () => t('act_edit'),
  delete: ({ count }) => plural('act_delete', count),
  'tag-add': ({ detail = '' }) => t('act_tag_add', detail),
  'tag-remove': ({ detail = '' }) => t('act_tag_remove', detail),
  'tag-rename': ({ detail = '' }) => t('act_tag_rename', detail),
  'tag-merge': ({ detail = '' }) => t('act_tag_merge', detail),
  'tag-delete': ({ detail = '' }) => t('act_tag_delete', detail),
  name: ({ detail = '' }) => t('act_name', detail),
  merge: ({ detail = '' }) => t('act_merge', detail),
  split: ({ count }) => plural('act_split', count),
  move: ({ count, detail = '' }) => plural('act_move', count, detail),
  pin: ({ count }) => plural('act_pin', count),
  unpin: ({ count }) => plural('act_unpin', count),
  together: ({ count }) => plural('act_together', count),
  apart: ({ count }) => plural('act_apart', count),
  distinct: ({ detail = '' }) => t('act_distinct', detail),
  dismiss: ({ detail = '' }) => t('act_dismiss', detail),
  restore: ({ detail = '' }) => t('act_restore', detail),
  plan: ({ detail = '' }) => t('act_plan', detail),
  choose: () => t('act_choose'),
  regroup: () => t('act_regroup'),
  seen: ({ count }) => plural('act_seen', count),
  weights: () => t('act_weights'),
  'samples-load': () => t('act_samples_load'),
  'samples-remove': () => t('act_samples_remove'),
};
