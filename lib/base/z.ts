import * as z from 'zod/mini';

// The one door to zod: without `jitless` it probes `new Function`, which every extension page's
// security policy reports as a violation and addons-linter as DANGEROUS_EVAL.
z.config({ jitless: true });

export { z };
