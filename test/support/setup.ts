import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { setMessages } from '@/lib/base/message';

const english: Record<string, { message: string }> = JSON.parse(
  readFileSync('public/_locales/en/messages.json', 'utf8'),
);

setMessages((key, substitutions) =>
  (english[key]?.message ?? key).replace(/\$(\d)/g, (_, n) => substitutions[Number(n) - 1] ?? ''),
);
