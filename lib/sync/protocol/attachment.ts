import { z } from '@/lib/base/z';

/** SHA-256 of the bytes, lower-case hexadecimal: the attachment's name. */
export const Sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/));

/** Resumable upload after draft-ietf-httpbis-resumable-upload: where the next byte goes. */
export const UPLOAD_OFFSET = 'Upload-Offset';
export const UPLOAD_LENGTH = 'Upload-Length';
export const UPLOAD_COMPLETE = 'Upload-Complete';
