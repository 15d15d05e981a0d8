import { causeSentence } from '@/components/cause-sentence';
import { t } from '@/lib/base/message';
import type { TestState } from '@/lib/models/sharing/server-test';

/** How the attempt ended. The region stays: one that comes with its text is not read. */
export function TestResult({ test, baseUrl }: { test: TestState; baseUrl: string }) {
  return (
    <output class="test-result" data-state={test.name}>
      {words(test, baseUrl)}
    </output>
  );
}

function words(test: TestState, baseUrl: string): string {
  if (test.name === 'idle') return '';
  if (test.name === 'busy') return t('server_testing');
  if (test.name === 'failed') return causeSentence(test.why, baseUrl);
  return t(test.isReadOnly ? 'server_found_read_only' : 'server_found');
}
