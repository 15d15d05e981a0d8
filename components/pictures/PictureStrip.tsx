import type { ComponentChildren } from 'preact';
import { t } from '@/lib/base/message';
import type { Attachment } from '@/lib/domain/attachment';
import { usePictureUrl, type LoadPicture } from './use-picture-url';
import './PictureStrip.css';

interface Props {
  pictures: readonly Attachment[];
  /** Of what they are pictures, for who cannot see them. */
  alt: string;
  /** What a press on one does, in words. */
  act: string;
  load: LoadPicture;
  onOpen: (picture: Attachment) => void;
  onRemove?: (picture: Attachment) => void;
}

/** Small pictures in a row, each a button. */
export function PictureStrip({ pictures, alt, act, load, onOpen, onRemove }: Props) {
  if (pictures.length === 0) return null;
  return (
    <ul class="picture-strip" aria-label={t('pictures_label')}>
      {pictures.map((picture) => (
        <li key={picture.id}>
          <Thumb picture={picture} load={load} alt={alt} act={act} onOpen={onOpen}>
            {onRemove && (
              <button
                type="button"
                class="button button-icon"
                aria-label={t('picture_remove')}
                onClick={() => onRemove(picture)}
              >
                <span aria-hidden="true">×</span>
              </button>
            )}
          </Thumb>
        </li>
      ))}
    </ul>
  );
}

interface ThumbProps extends Pick<Props, 'alt' | 'act' | 'load' | 'onOpen'> {
  picture: Attachment;
  children: ComponentChildren;
}

function Thumb({ picture, alt, act, load, onOpen, children }: ThumbProps) {
  const url = usePictureUrl(picture.id, load);
  return (
    <>
      {url === '' ? (
        <p class="picture-missing">{t('picture_missing')}</p>
      ) : (
        <button
          type="button"
          class="picture-thumb"
          aria-label={`${act}: ${alt}`}
          onClick={() => onOpen(picture)}
        >
          {url && <img src={url} alt={alt} />}
        </button>
      )}
      {children}
    </>
  );
}
