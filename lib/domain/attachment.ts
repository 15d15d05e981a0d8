import { sha256 } from '@/lib/base/sha256';
import { z } from '@/lib/base/z';
import { LIMITS } from './limits';

/** SHA-256 of the bytes, in hexadecimal: the same picture has the same name wherever it is kept. */
export const AttachmentId = z.string().check(z.regex(/^[0-9a-f]{64}$/));

/** A picture of what was seen, as evidence. Its bytes are kept beside the insight, under its id. */
export const Attachment = z.object({
  id: AttachmentId,
  type: z.enum(['image/png', 'image/jpeg']),
  bytes: z.int().check(z.minimum(1), z.maximum(LIMITS.attachmentBytes)),
  width: z.int().check(z.minimum(1)),
  height: z.int().check(z.minimum(1)),
});
export type Attachment = z.infer<typeof Attachment>;

/** An attachment with its bytes. */
export interface Picture {
  attachment: Attachment;
  blob: Blob;
}

export const attachmentId = async (blob: Blob): Promise<string> => sha256(await blob.arrayBuffer());

/** Each picture once, and no more than an insight may hold. */
export const joinAttachments = (
  one: readonly Attachment[] = [],
  other: readonly Attachment[] = [],
): Attachment[] =>
  [...new Map([...one, ...other].map((attachment) => [attachment.id, attachment])).values()].slice(
    0,
    LIMITS.attachments,
  );
