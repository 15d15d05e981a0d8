import { computed, signal } from '@preact/signals';
import type { Size } from '@/lib/base/rectangle';
import type { PictureEdit } from '@/lib/capture/picture';
import { joinAttachments, type Attachment, type Picture } from '@/lib/domain/attachment';
import { LIMITS } from '@/lib/domain/limits';
import type { AttachmentStore } from '@/lib/storage/attachment-store';
import type { DraftStore } from '@/lib/storage/draft-store';
import type { ClipModel } from './clip-model';
import { createGuard } from '@/lib/models/storage-trouble';

interface Deps {
  clip: Pick<ClipModel, 'draft' | 'change' | 'trouble'>;
  /** What the window shows of its page. Rejects where the browser refuses. */
  capture: () => Promise<Blob>;
  draw: (source: Blob, edit?: PictureEdit) => Promise<Picture | undefined>;
  drafts: Pick<DraftStore, 'putWith'>;
  attachments: Pick<AttachmentStore, 'blob' | 'sweep'>;
}

/** Why there is no picture; the screens have a sentence for each. */
export type PictureTrouble = 'refused' | 'too-large' | 'too-many';

/** The picture being cut and blacked out. */
export interface EditedPicture extends Size {
  id: string;
  blob: Blob;
}

/**
 * The pictures of a draft. One is part of the draft as soon as it is taken: the popup may close at any moment.
 * What is cut off or made black later is gone from the disk once that is done.
 */
export function createDraftPictures({ clip, capture, draw, drafts, attachments }: Deps) {
  const edited = signal<EditedPicture | undefined>(undefined);
  const trouble = signal<PictureTrouble | undefined>(undefined);
  const kept = computed((): readonly Attachment[] => clip.draft.value?.attachments ?? []);
  const keep = createKeep({ clip, drafts, attachments });
  const open = ({ attachment: { id, width, height }, blob }: Picture): void =>
    void (edited.value = { id, width, height, blob });

  async function draws(source: Blob, edit?: PictureEdit): Promise<Picture | undefined> {
    try {
      const picture = await draw(source, edit);
      trouble.value = picture ? undefined : 'too-large';
      return picture;
    } catch {
      trouble.value = 'refused';
      return undefined;
    }
  }

  return {
    kept,
    edited,
    trouble,
    /** Takes what is visible and opens it for cutting and blacking out. */
    async take(): Promise<void> {
      if (kept.value.length >= LIMITS.attachments) return void (trouble.value = 'too-many');
      const shot = await capture().catch(() => undefined);
      if (!shot) return void (trouble.value = 'refused');
      const picture = await draws(shot);
      if (picture && (await keep(picture))) open(picture);
      return undefined;
    },
    async edit(attachment: Attachment): Promise<void> {
      const blob = await attachments.blob(attachment.id);
      if (blob) open({ attachment, blob });
    },
    /** Ends the editing: with an edit the picture is drawn anew, without one it stays as it is. */
    async finish(edit?: PictureEdit): Promise<void> {
      const { value } = edited;
      const picture = value && edit && (await draws(value.blob, edit));
      if (edit && !picture) return;
      if (picture && !(await keep(picture, value.id))) return;
      edited.value = undefined;
    },
    remove(id: string): void {
      const rest = kept.value.filter((one) => one.id !== id);
      clip.change({ attachments: rest.length > 0 ? rest : undefined });
    },
    blob: attachments.blob,
    /** After the draft was thrown away. */
    sweep: attachments.sweep,
  };
}
export type DraftPictures = ReturnType<typeof createDraftPictures>;

/** Puts a picture on disk and into the draft, in the place of `instead` where there is one. */
function createKeep({ clip, drafts, attachments: bytes }: Omit<Deps, 'capture' | 'draw'>) {
  const guard = createGuard(clip.trouble);
  const withPicture = (attachment: Attachment, instead?: string): Attachment[] => {
    const kept = clip.draft.value?.attachments ?? [];
    return instead
      ? joinAttachments(kept.map((one) => (one.id === instead ? attachment : one)))
      : joinAttachments(kept, [attachment]);
  };
  return async ({ attachment, blob }: Picture, instead?: string): Promise<boolean> => {
    const { value } = clip.draft;
    if (!value) return false;
    const attachments = withPicture(attachment, instead);
    const isKept = await guard(async () => {
      const written = drafts.putWith({ ...value, attachments }, { id: attachment.id, blob });
      // Queued behind it: what is typed from now on names the picture as well.
      clip.change({ attachments });
      await written;
      if (instead) await bytes.sweep();
    });
    if (!isKept) clip.change({ attachments: value.attachments });
    return isKept;
  };
}
