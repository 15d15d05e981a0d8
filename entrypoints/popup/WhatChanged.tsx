import { Differences } from '@/components/Differences';
import { day } from '@/lib/base/day';
import { plural, t } from '@/lib/base/message';
import type { ClipModel } from '@/lib/models/clip/clip-model';

/** On a page of which a version is kept: what it says now that it did not say then. */
export function WhatChanged({ model }: { model: ClipModel }) {
  const changes = model.changes.found.value;
  if (!changes) return null;
  const { since, differences } = changes;
  if (differences.length === 0) return <p role="status">{t('popup_unchanged', day(since))}</p>;
  return (
    <details class="notice">
      <summary>{plural('popup_changed', differences.length, day(since))}</summary>
      <Differences differences={differences} />
    </details>
  );
}
