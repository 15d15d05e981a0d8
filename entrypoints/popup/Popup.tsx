import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { StorageWarning } from '@/components/StorageWarning';
import { t } from '@/lib/base/message';
import type { ClipModel } from '@/lib/models/clip/clip-model';
import { DraftForm } from './DraftForm';
import { Foot } from './Foot';
import type { Pictures } from './pictures';
import { useLate } from './use-late';
import './popup.css';

interface Props {
  model: ClipModel;
  pictures: Pictures;
  onShow: () => void;
  onReview: () => void;
  onOptions: () => void;
  onClose: () => void;
}

export function Popup(props: Props) {
  const { model, pictures } = props;
  const tool = pictures.tool.value;
  const edited = tool?.pictures.edited.value;
  const hasPictures = !!model.draft.value?.attachments;
  useEffect(() => void (hasPictures && pictures.load()), [hasPictures, pictures]);
  if (tool && edited) {
    return (
      <main class="popup popup-wide">
        <h1 class="visually-hidden">{t('picture_edit')}</h1>
        <tool.Editor key={edited.id} picture={edited} />
      </main>
    );
  }
  return (
    <main class="popup" aria-busy={model.phase.value.name === 'reading'}>
      <h1 class="visually-hidden">{t('popup_title')}</h1>
      <StorageWarning trouble={model.trouble.value} />
      <Body {...props} strip={tool && <tool.Strip />} />
      <Foot {...props} onPicture={() => void pictures.take()} onDiscard={() => void leave(props)} />
    </main>
  );
}

/** What there is to say or to fill in, by where the clip stands. */
function Body({ strip, ...props }: Props & { strip: ComponentChildren }) {
  const { model, onClose } = props;
  const late = useLate();
  const phase = model.phase.value;
  if (phase.name === 'draft' || phase.name === 'saving') {
    const notices = late && <late.Notices model={model} onSkip={() => void leave(props)} />;
    return <DraftForm model={model} pictures={strip} notices={notices} />;
  }
  if (phase.name === 'nothing-selected') {
    return <Sentence title={t('popup_nothing_selected')} text={t('popup_nothing_selected_more')} />;
  }
  if (phase.name === 'refused') {
    return <Sentence title={t('popup_refused')} text={t(`popup_refused_${wordOf(phase.why)}`)} />;
  }
  return late && phase.name !== 'reading' ? <late.Saved model={model} onClose={onClose} /> : null;
}

/** Throws the draft away and everything that was only for it. */
async function leave({ model, pictures, onClose }: Props): Promise<void> {
  await model.discard();
  await pictures.sweep();
  onClose();
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
