import { cut } from '@/lib/base/cut';
import { plural, t } from '@/lib/base/message';
import { insightText } from '@/lib/domain/insight';
import type { SyncCare as Care } from '@/lib/models/sharing/sync-care';
import type { HeldChange } from '@/lib/storage/sync-status-store';
import { saveFile } from '@/lib/platform/save-file';
import { PictureTrouble } from './PictureTrouble';

/** What waits for a person: a question, changes that the server refused, news about deletions. */
export function SyncCare({ care }: { care: Care }) {
  return (
    <>
      <ResyncQuestion care={care} />
      <Held care={care} />
      <PictureTrouble care={care} />
      <Notices care={care} />
      {care.unread.value > 0 && <p class="care">{plural('care_unread', care.unread.value)}</p>}
    </>
  );
}

function ResyncQuestion({ care }: { care: Care }) {
  const asked = care.resync.value;
  if (!asked) return null;
  return (
    <div class="care warning" role="alert">
      <p>{t('care_resync', asked.removes, asked.of)}</p>
      <details>
        <summary>{t('care_look')}</summary>
        <ul>
          {asked.some.map((record) => (
            <li key={record?.id} dir="auto">
              {titleOf(record)}
            </li>
          ))}
        </ul>
      </details>
      <div class="page-actions">
        <button
          type="button"
          class="button button-primary"
          onClick={() => void care.answer('keep')}
        >
          {t('care_keep')}
        </button>
        <button
          type="button"
          class="button button-danger"
          onClick={() => void care.answer('remove')}
        >
          {plural('care_remove', asked.removes)}
        </button>
      </div>
    </div>
  );
}

function Held({ care }: { care: Care }) {
  const held = care.held.value;
  if (held.length === 0) return null;
  return (
    <div class="care">
      <p>{plural('care_held', held.length)}</p>
      <ul>
        {held.map(({ kind, id, why, record }) => (
          <li key={`${kind}/${id}`} dir="auto">
            {titleOf(record)} <em>{why.detail ?? why.title}</em>
          </li>
        ))}
      </ul>
      <div class="page-actions">
        <button type="button" class="button" onClick={() => void care.retryHeld()}>
          {t('care_retry')}
        </button>
        <button
          type="button"
          class="button"
          onClick={() =>
            saveFile({
              name: 'verbatim-refused.json',
              type: 'application/json',
              text: care.heldText(),
            })
          }
        >
          {t('care_export')}
        </button>
      </div>
    </div>
  );
}

function Notices({ care }: { care: Care }) {
  const notices = care.notices.value;
  if (notices.length === 0) return null;
  return (
    <div class="care">
      <ul>
        {notices.map(({ notice: { code, by, id }, record }) => (
          <li key={id} dir="auto">
            {t(code === 'came-back' ? 'care_came_back' : 'care_delete_undone', titleOf(record), by)}
          </li>
        ))}
      </ul>
      <button type="button" class="button" onClick={() => void care.forgetNotices()}>
        {t('care_seen')}
      </button>
    </div>
  );
}

const LONG = 120;

function titleOf(record: HeldChange['record']): string {
  if (!record) return t('care_gone');
  const text = textOf(record);
  return text.length > LONG ? `${cut(text, LONG)}…` : text;
}

function textOf(record: NonNullable<HeldChange['record']>): string {
  if ('passages' in record) return insightText(record);
  if ('canonicalUrl' in record) return record.canonicalUrl;
  return record.statement ?? record.id;
}
