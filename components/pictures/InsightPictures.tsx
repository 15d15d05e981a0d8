import { useState } from 'preact/hooks';
import { t } from '@/lib/base/message';
import type { Attachment } from '@/lib/domain/attachment';
import type { Insight } from '@/lib/domain/insight';
import { PictureDialog } from './PictureDialog';
import { PictureStrip } from './PictureStrip';
import type { LoadPicture } from './use-picture-url';

interface Props {
  insight: Pick<Insight, 'attachments' | 'source'>;
  load: LoadPicture;
}

/** The pictures of an insight, each enlarged on a press. */
export function InsightPictures({ insight: { attachments = [], source }, load }: Props) {
  const [large, setLarge] = useState<Attachment | undefined>(undefined);
  const alt = t('picture_alt', source.title);
  return (
    <>
      <PictureStrip
        pictures={attachments}
        alt={alt}
        act={t('picture_enlarge')}
        load={load}
        onOpen={setLarge}
      />
      {large && (
        <PictureDialog picture={large} alt={alt} load={load} onClose={() => setLarge(undefined)} />
      )}
    </>
  );
}
