import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { toggleMarks } from '@/lib/capture/marks';
import { MARKS_FUNCTION, type MarksRequest } from '@/lib/capture/marks-request';

// A script that is injected takes no arguments: it leaves a function behind, which is then called.
export default defineUnlistedScript(() => {
  Object.assign(globalThis, {
    [MARKS_FUNCTION]: (requests: MarksRequest) => toggleMarks(document, requests),
  });
});
