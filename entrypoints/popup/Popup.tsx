import { t } from '@/lib/base/message';
import type { ClipModel } from '@/lib/models/clip-model';
import { DraftForm } from './DraftForm';
import { Saved } from './Saved';
import { StorageWarning } from '@/components/StorageWarning';
import './popup.css';

interface Props {
  model: ClipModel;
  onReview: () => void;
  onOptions: () => void;
  onClose: () => void;
}

export function Popup({ model, onReview, onOptions, onClose }: Props) {
  const phase = model.phase.value;
  return (
    <main class="popup" aria-busy={phase.name === 'reading'}>
      <h1 class="visually-hidden">{t('popup_title')}</h1>
      <StorageWarning trouble={model.trouble.value} />
      {(phase.name === 'draft' || phase.name === 'saving') && <DraftForm model={model} />}
      {(phase.name === 'saved' || phase.name === 'added') && (
        <Saved model={model} onClose={onClose} />
      )}
      {phase.name === 'nothing-selected' && (
        <Sentence title={t('popup_nothing_selected')} text={t('popup_nothing_selected_more')} />
      )}
      {phase.name === 'refused' && (
        <Sentence title={t('popup_refused')} text={t(`popup_refused_${wordOf(phase.why)}`)} />
      )}
      <footer class="popup-footer">
        <button type="button" class="button button-quiet" onClick={onReview}>
          {t('popup_open_review')}
        </button>
        <button type="button" class="button button-quiet" onClick={onOptions}>
          {t('popup_options')}
        </button>
      </footer>
    </main>
  );
}

const wordOf = (why: 'browser-page' | 'store' | 'pdf' | 'other') =>
  why === 'browser-page' ? 'browser_page' : why;

function Sentence({ title, text }: { title: string; text: string }) {
  return (
    <div class="popup-sentence" role="status">
      <strong>{title}</strong>
      <p>{text}</p>
    </div>
  );
}
