import { Dialog } from '@/components/Dialog';
import { t } from '@/lib/base/message';
import type { Attachment } from '@/lib/domain/attachment';
import { usePictureUrl, type LoadPicture } from './use-picture-url';
import './PictureDialog.css';

interface Props {
  picture: Attachment;
  alt: string;
  load: LoadPicture;
  onClose: () => void;
}

/** A picture as large as the window lets it be, and in its own size on another page. */
export function PictureDialog({ picture, alt, load, onClose }: Props) {
  const url = usePictureUrl(picture.id, load);
  return (
    <Dialog title={alt} onClose={onClose}>
      <div class="picture-large">
        {url && <img src={url} alt={alt} width={picture.width} height={picture.height} />}
      </div>
      {url && (
        <p class="dialog-acts">
          <a class="button" href={url} download={`verbatim-${picture.id.slice(0, 8)}`}>
            {t('picture_save')}
          </a>
        </p>
      )}
    </Dialog>
  );
}
