import { whole, type Rectangle } from '@/lib/base/rectangle';
import { attachmentId, type Picture } from '@/lib/domain/attachment';
import { LIMITS } from '@/lib/domain/limits';

/** What a person made of a picture, in its own pixels. */
export interface PictureEdit {
  /** What is kept of it; all of it without. */
  crop?: Rectangle | undefined;
  /** What nobody may see. */
  black?: readonly Rectangle[];
}

/** Lossless first: small print must stay readable. */
const FORMATS = [
  { type: 'image/png' },
  { type: 'image/jpeg', quality: 0.85 },
] as const satisfies ImageEncodeOptions[];

/**
 * The picture drawn anew: what was cut off or made black is not in its bytes any more. Undefined when it is
 * larger than an attachment may be.
 */
export async function drawPicture(
  source: Blob,
  { crop, black = [] }: PictureEdit = {},
): Promise<Picture | undefined> {
  const bitmap = await createImageBitmap(source);
  const { x, y, width, height } = crop ?? whole(bitmap);
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d', { alpha: false });
  if (!context) throw new Error('The browser draws no pictures here.');
  context.drawImage(bitmap, -x, -y);
  bitmap.close();
  context.fillStyle = '#000';
  for (const box of black) context.fillRect(box.x - x, box.y - y, box.width, box.height);
  const encoded = await encode(canvas);
  if (!encoded) return undefined;
  const { type, blob } = encoded;
  const id = await attachmentId(blob);
  return { attachment: { id, type, bytes: blob.size, width, height }, blob };
}

async function encode(canvas: OffscreenCanvas) {
  for (const format of FORMATS) {
    const blob = await canvas.convertToBlob(format);
    if (blob.size <= LIMITS.attachmentBytes) return { type: format.type, blob };
  }
  return undefined;
}
