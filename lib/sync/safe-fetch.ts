/** The one way out of the extension for what people clipped. */
export interface SafeRequest {
  method: 'GET' | 'HEAD' | 'POST' | 'PUT';
  headers?: Record<string, string>;
  body?: string | Blob;
  /** Milliseconds until the request is given up. */
  timeout?: number;
  /** Bytes of the answer that are read at most. */
  maxBytes?: number;
  signal?: AbortSignal;
}

export interface SafeAnswer {
  status: number;
  headers: Headers;
  bytes: Uint8Array<ArrayBuffer>;
  /** The bytes as UTF-8. */
  readonly text: string;
}

export type FetchFailure =
  | 'bad-url'
  | 'insecure'
  | 'redirect'
  | 'time-out'
  | 'unreachable'
  | 'too-large';

export class FetchError extends Error {
  readonly code: FetchFailure;
  constructor(code: FetchFailure) {
    super(code);
    this.code = code;
  }
}

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/** https anywhere, http on this machine; no name or password inside. */
export function checkUrl(text: string): URL {
  if (!URL.canParse(text)) throw new FetchError('bad-url');
  const url = new URL(text);
  if (url.username || url.password || url.hash) throw new FetchError('bad-url');
  if (url.protocol === 'https:') return url;
  if (url.protocol === 'http:' && LOOPBACK.has(url.hostname)) return url;
  throw new FetchError(url.protocol === 'http:' ? 'insecure' : 'bad-url');
}

/**
 * SY51. Redirects are not followed because a browser takes headers of one's own and bodies along
 * (https://github.com/whatwg/fetch/pull/1544); `manual` tells them from a server that is away.
 */
export async function safeFetch(
  url: string,
  request: SafeRequest,
  fetcher: typeof fetch = fetch,
): Promise<SafeAnswer> {
  const { timeout = 20_000, maxBytes = 5_000_000, signal, ...rest } = request;
  const target = checkUrl(url);
  const late = AbortSignal.timeout(timeout);
  try {
    const response = await fetcher(target.href, {
      ...rest,
      redirect: 'manual',
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      signal: signal ? AbortSignal.any([late, signal]) : late,
    });
    if (response.type === 'opaqueredirect' || isRedirect(response.status))
      throw new FetchError('redirect');
    const { status, headers } = response;
    return toAnswer(status, headers, await readBytes(response, maxBytes));
  } catch (error) {
    if (error instanceof FetchError) throw error;
    throw new FetchError(late.aborted ? 'time-out' : 'unreachable');
  }
}

const isRedirect = (status: number): boolean => status >= 300 && status < 400 && status !== 304;

const toAnswer = (
  status: number,
  headers: Headers,
  bytes: Uint8Array<ArrayBuffer>,
): SafeAnswer => ({
  status,
  headers,
  bytes,
  get text() {
    return new TextDecoder().decode(bytes);
  },
});

async function readBytes({ body }: Response, maxBytes: number): Promise<Uint8Array<ArrayBuffer>> {
  if (!body) return new Uint8Array();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const reader = body.getReader();
  for (let size = 0; ;) {
    const { done, value } = await reader.read();
    if (done) return new Uint8Array(await new Blob(chunks).arrayBuffer());
    size += value.byteLength;
    if (size > maxBytes) {
      await reader.cancel();
      throw new FetchError('too-large');
    }
    chunks.push(value);
  }
}
