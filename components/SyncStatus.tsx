import type { ComponentChildren } from 'preact';
import { ago } from '@/lib/base/ago';
import { plural, t } from '@/lib/base/message';
import type { SyncStatus as Status } from '@/lib/models/sharing/sync-status';
import { causeSentence } from './cause-sentence';
import './SyncStatus.css';

interface Props {
  status: Status;
  now: number;
  isBusy: boolean;
  onRetry: () => void;
  /** What else can be done from where it stands. */
  children?: ComponentChildren;
}

/** Synced when, waiting how many, failing why, and what to do. */
export function SyncStatus({ status, now, isBusy, onRetry, children }: Props) {
  const { cause, isPaused } = status;
  const offersRetry = cause !== undefined && cause !== 'asks';
  return (
    <div class="sync-status" data-state={stateOf(status)}>
      <output>{words(status, now)}</output>
      <span>{counts(status)}</span>
      {offersRetry && (
        <button type="button" class="button button-quiet" disabled={isBusy} onClick={onRetry}>
          {t(isPaused ? 'sync_check_again' : 'sync_retry')}
        </button>
      )}
      {children}
    </div>
  );
}

function stateOf({ cause, isPaused }: Status): 'fine' | 'failing' | 'paused' {
  if (isPaused) return 'paused';
  return cause === undefined || cause === 'offline' ? 'fine' : 'failing';
}

function words({ cause, server, syncedAt }: Status, now: number): string {
  if (cause) return causeSentence(cause, server.baseUrl);
  if (syncedAt === undefined) return t('sync_first');
  const when = ago(syncedAt, now);
  return `✓ ${when === undefined ? t('sync_now') : t('sync_synced', when)}`;
}

/** Behind a sentence they stand by themselves, behind a few words as the next of them. */
function counts({ waiting, held, cause }: Status): string {
  const words = [
    plural('sync_waiting', waiting),
    ...(held > 0 ? [plural('sync_held', held)] : []),
  ].join(' · ');
  return cause ? words : `· ${words}`;
}
