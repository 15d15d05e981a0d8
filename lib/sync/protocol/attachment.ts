import { z } from '@/lib/base/z';

/** SHA-256 of the bytes in lower-case hex: the name says what is inside, on every machine alike. */
export const AttachmentId = z.string().check(z.regex(/^[0-9a-f]{64}$/));

/** Pictures that no browser runs anything in; SVG is none of them. */
export const AttachmentType = z.enum(['image/png', 'image/jpeg', 'image/webp']);
export type AttachmentType = z.infer<typeof AttachmentType>;

/** How far the server has an attachment, in the answers to HEAD and PUT. */
export const UPLOAD_OFFSET = 'Upload-Offset';

/** An attachment as a line of the export: `data` in base64. */
export const ExportedAttachment = z.object({
  attachment: AttachmentId,
  type: AttachmentType,
  bytes: z.int().check(z.positive()),
  data: z.string(),
});
