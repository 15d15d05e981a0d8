import type { Port } from '@/lib/base/port';
import type { OnProgress, Reply } from './protocol';

/** Runs inside a worker: whoever asks hears how far it is, and its answer. */
export function serve<Question>(
  port: Port<Question, Reply>,
  answer: (question: Question, onProgress: OnProgress) => Promise<unknown>,
): void {
  const onProgress: OnProgress = (progress) => port.postMessage({ progress });
  port.addEventListener('message', ({ data }) => {
    answer(data, onProgress).then(
      (done) => port.postMessage({ done }),
      // Reported, a failure reaches whoever asked; a rejected promise would leave them waiting.
      (error: unknown) => reportError(error),
    );
  });
}
