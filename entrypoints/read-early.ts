import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readEarly } from '@/lib/platform/early-reading';

// The popup's first script: the page is read while the code of the popup is on its way.
export default defineUnlistedScript(() => readEarly(['/capture.js', '/record.js']));
