import { signal } from '@preact/signals';

export interface WebhookSecretDeps {
  secrets: {
    get: (webhook: string) => Promise<string | undefined>;
    set: (webhook: string, secret: string) => Promise<void>;
    remove: (webhook: string) => Promise<void>;
  };
  newSecret: () => string;
}

/** What the requests of webhooks are signed with: made here, shown once. */
export function createWebhookSecrets({ secrets, newSecret }: WebhookSecretDeps) {
  const fresh = signal<{ webhook: string; secret: string } | undefined>(undefined);

  async function make(webhook: string): Promise<void> {
    const secret = newSecret();
    await secrets.set(webhook, secret);
    fresh.value = { webhook, secret };
  }

  return {
    /** The one that was just made, until the user has it. */
    fresh,
    make,
    ensure: async (webhook: string): Promise<void> => {
      if ((await secrets.get(webhook)) === undefined) await make(webhook);
    },
    noted: (): void => void (fresh.value = undefined),
    get: secrets.get,
    remove: secrets.remove,
  };
}
