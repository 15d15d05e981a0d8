import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readVisibleText } from '@/lib/capture/read-visible-text';
import { LIMITS } from '@/lib/domain/limits';

// Injected only where a version of the page is kept or compared.
export default defineUnlistedScript(() =>
  readVisibleText(document.body).text.slice(0, LIMITS.pageCharacters),
);
