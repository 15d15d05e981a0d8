import { useState } from 'preact/hooks';
import { whole, type Rectangle, type Size } from '@/lib/base/rectangle';
import { t } from '@/lib/base/message';
import { PictureStage, type Tool } from './PictureStage';
import './PictureEditor.css';

interface Props {
  url: string;
  size: Size;
  onDone: (edit: { crop: Rectangle; black: Rectangle[] }) => void;
  onCancel: () => void;
}

const TOOLS: readonly Tool[] = ['crop', 'black'];

/** Cuts a picture to a region and blacks parts of it out, by pointer or by keys. Nothing is drawn before Done. */
export function PictureEditor({ url, size, onDone, onCancel }: Props) {
  const [tool, setTool] = useState<Tool>('crop');
  const [crop, setCrop] = useState(whole(size));
  const [black, setBlack] = useState<Rectangle[]>([]);
  const done = (): void => onDone({ crop, black });
  const onKeyDown = (event: KeyboardEvent): void => {
    const isOnBox = event.target instanceof HTMLElement && event.target.matches('.picture-box');
    if (event.key === 'Escape') onCancel();
    else if (event.key === 'Enter' && isOnBox) done();
    else return;
    event.preventDefault();
  };
  return (
    <section class="picture-editor" aria-label={t('picture_edit')} onKeyDown={onKeyDown}>
      <div class="picture-bar">
        <fieldset class="picture-tools">
          <legend class="visually-hidden">{t('picture_tool')}</legend>
          {TOOLS.map((one) => (
            <label key={one}>
              <input
                type="radio"
                name="picture-tool"
                checked={tool === one}
                onChange={() => setTool(one)}
              />
              {t(`picture_tool_${one}`)}
            </label>
          ))}
        </fieldset>
        <button type="button" class="button" onClick={() => setBlack([...black, middleOf(crop)])}>
          {t('picture_add_box')}
        </button>
      </div>
      <PictureStage {...{ url, size, tool, crop, black }} onCrop={setCrop} onBlack={setBlack} />
      <p class="picture-help">{t('picture_help')}</p>
      <div class="picture-bar">
        <button type="button" class="button button-primary" onClick={done}>
          {t('picture_done')} <kbd aria-hidden="true">⏎</kbd>
        </button>
        <button type="button" class="button button-quiet" onClick={onCancel}>
          {t('picture_as_it_is')}
        </button>
      </div>
    </section>
  );
}

/** Where a box added by key begins: in the middle, large enough to be seen. */
function middleOf({ x, y, width, height }: Rectangle): Rectangle {
  const size = { width: Math.ceil(width / 4), height: Math.ceil(height / 8) };
  return {
    ...size,
    x: x + Math.round((width - size.width) / 2),
    y: y + Math.round((height - size.height) / 2),
  };
}
