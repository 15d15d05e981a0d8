import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readArticle } from '@/lib/capture/article';

// Injected only to clip a page without a selection: Readability is three times the capture script's size.
export default defineUnlistedScript(() => readArticle(document));
