/** What one record may hold. Enforced where outside text comes in, with a sentence that names the limit. */
export const LIMITS = {
  passageCharacters: 20_000,
  pageCharacters: 500_000,
  contextCharacters: 2_000,
  passages: 50,
  attachments: 10,
  attachmentBytes: 5_000_000,
  tags: 50,
  tagCharacters: 60,
  noteCharacters: 20_000,
  statementCharacters: 300,
  urlCharacters: 8_000,
  lineCharacters: 1_000,
  /** What a server holds in one record at least (`maxRecordBytes`). */
  recordBytes: 256 * 1024,
} as const;
