import { trimReply } from './reply';
import { withoutSignature } from './signature';

/** Of a text that may be a mail, what its writer came to say: no mail before it, no signature. Never empty. */
export const bodyOf = (text: string): string =>
  text.includes('\n') ? withoutSignature(trimReply(text)).trimEnd() : text;
