/** Standard Webhooks: `whsec_` and the secret in base64, 24 to 64 bytes. */
const PREFIX = 'whsec_';

export function newWebhookSecret(): string {
  return PREFIX + toBase64(crypto.getRandomValues(new Uint8Array(32)));
}

/**
 * The three headers of Standard Webhooks, over the exact body that is sent:
 * https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
 * `at`: epoch milliseconds of this try. Rejects when the secret is no base64 of at least 24 bytes.
 */
export async function signWebhook(
  secret: string,
  { id, at, body }: { id: string; at: number; body: string },
): Promise<Record<string, string>> {
  const timestamp = String(Math.floor(at / 1000));
  const key = await crypto.subtle.importKey(
    'raw',
    readSecret(secret),
    { name: 'HMAC', hash: 'SHA-256' },
    false,
    ['sign'],
  );
  const content = new TextEncoder().encode(`${id}.${timestamp}.${body}`);
  const signature = new Uint8Array(await crypto.subtle.sign('HMAC', key, content));
  return {
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': `v1,${toBase64(signature)}`,
  };
}

function readSecret(secret: string): Uint8Array<ArrayBuffer> {
  const text = secret.startsWith(PREFIX) ? secret.slice(PREFIX.length) : secret;
  const bytes = Uint8Array.from(atob(text), (char) => char.codePointAt(0) ?? 0);
  if (bytes.length < 24) throw new Error('The secret of a webhook has at least 24 bytes.');
  return bytes;
}

const toBase64 = (bytes: Uint8Array): string => btoa(String.fromCodePoint(...bytes));
