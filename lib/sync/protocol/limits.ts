import type { WireLimits } from './describe';

/** The version of the wire protocol, as it stands in `Verbatim-Protocol` and in the description. */
export const PROTOCOL = '1';

/** What the reference server allows; another server says its own in the description. */
export const DEFAULT_LIMITS: WireLimits = {
  maxBatch: 100,
  maxBodyBytes: 1024 * 1024,
  maxRecordBytes: 256 * 1024,
  pageSize: 500,
  maxWaitSeconds: 20,
};

/** How deep the members of a record may nest: what Verbatim writes needs six. */
export const MAX_DEPTH = 12;
