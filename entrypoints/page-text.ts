import { cut } from '@/lib/base/cut';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readVisibleText } from '@/lib/capture/read-visible-text';
import { LIMITS } from '@/lib/domain/limits';

// Injected only where a version of the page is kept or compared.
export default defineUnlistedScript(() =>
  cut(readVisibleText(document.body).text, LIMITS.pageCharacters),
);
