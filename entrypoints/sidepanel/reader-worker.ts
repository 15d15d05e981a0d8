import { openEncoder } from './open-encoder';

const opened = openEncoder();

globalThis.addEventListener('message', ({ data }: MessageEvent<string[]>) => {
  opened.then((encoder) => globalThis.postMessage(encoder.encode(data))).catch(reportError);
});
