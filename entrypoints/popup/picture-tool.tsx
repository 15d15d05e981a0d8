import { useMemo } from 'preact/hooks';
import { PictureEditor } from '@/components/pictures/PictureEditor';
import { PictureStrip } from '@/components/pictures/PictureStrip';
import { t, underscored } from '@/lib/base/message';
import { drawPicture } from '@/lib/capture/picture';
import type { ClipModel } from '@/lib/models/clip/clip-model';
import {
  createDraftPictures,
  type DraftPictures,
  type EditedPicture,
} from '@/lib/models/clip/draft-pictures';
import { captureVisible } from '@/lib/platform/screen';
import { createAttachmentStore } from '@/lib/storage/attachment-store';
import type { Database } from '@/lib/storage/database';
import type { DraftStore } from '@/lib/storage/draft-store';

export interface PictureToolDeps {
  clip: ClipModel;
  windowId: number;
  database: Promise<Database>;
  stores: Promise<{ drafts: DraftStore }>;
}

export async function openPictureTool({ clip, windowId, database, stores }: PictureToolDeps) {
  const pictures = createDraftPictures({
    clip,
    capture: () => captureVisible(windowId),
    draw: drawPicture,
    drafts: (await stores).drafts,
    attachments: createAttachmentStore(await database),
  });
  const Strip = () => (
    <>
      {pictures.trouble.value && (
        <p class="warning" role="status">
          {t(`picture_trouble_${underscored(pictures.trouble.value)}`)}
        </p>
      )}
      <PictureStrip
        pictures={pictures.kept.value}
        alt={t('picture_alt', clip.draft.value?.source.title ?? '')}
        act={t('picture_edit')}
        load={pictures.blob}
        onOpen={(picture) => void pictures.edit(picture)}
        onRemove={({ id }) => remove(pictures, id)}
      />
    </>
  );
  const Editor = ({ picture }: { picture: EditedPicture }) => {
    const url = useMemo(() => URL.createObjectURL(picture.blob), [picture]);
    return (
      <PictureEditor
        url={url}
        size={picture}
        onDone={(edit) => void pictures.finish(edit)}
        onCancel={() => void pictures.finish()}
      />
    );
  };
  return { pictures, Strip, Editor };
}
export type PictureTool = Awaited<ReturnType<typeof openPictureTool>>;

/** The button goes with its picture, and the focus must not. */
function remove(pictures: DraftPictures, id: string): void {
  pictures.remove(id);
  document.querySelector<HTMLInputElement>('.tag-box input')?.focus();
}
