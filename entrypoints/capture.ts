import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readPage } from '@/lib/capture/read-page';

// The value is what `scripting.executeScript` hands to the caller, one for each frame.
export default defineUnlistedScript(() => readPage(document));
