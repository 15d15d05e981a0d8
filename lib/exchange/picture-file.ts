import { z } from '@/lib/base/z';
import { Attachment, AttachmentId, attachmentId } from '@/lib/domain/attachment';

/** A picture as text, for a file that is all text. */
export const PictureRecord = z.object({
  id: AttachmentId,
  type: Attachment.shape.type,
  /** Its bytes in base64. */
  data: z.string(),
});
export type PictureRecord = z.infer<typeof PictureRecord>;

interface Stored {
  id: string;
  blob: Blob;
}

/** So many bytes become characters at once: a call takes only so many arguments. */
const AT_ONCE = 8_192;

export async function writePicture({ id, blob }: Stored): Promise<PictureRecord> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let text = '';
  for (let at = 0; at < bytes.length; at += AT_ONCE) {
    text += String.fromCharCode(...bytes.subarray(at, at + AT_ONCE));
  }
  return { id, type: Attachment.shape.type.parse(blob.type), data: btoa(text) };
}

/** Undefined for what is no picture record, or whose bytes are not those that its name says. */
export async function readPicture(record: unknown): Promise<Stored | undefined> {
  const { success, data } = PictureRecord.safeParse(record);
  const bytes = success ? fromBase64(data.data) : undefined;
  if (!success || !bytes) return undefined;
  const blob = new Blob([bytes], { type: data.type });
  return (await attachmentId(blob)) === data.id ? { id: data.id, blob } : undefined;
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  } catch {
    return undefined; // no base64
  }
}
