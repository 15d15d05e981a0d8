import { browser } from './browser';

/** Chromium's own; Firefox has no such switch. */
interface Guarded {
  setAccessLevel?: (level: { accessLevel: 'TRUSTED_CONTEXTS' }) => Promise<void>;
}

const keyOf = (name: string): string => `secret.${name}`;

/**
 * Tokens and signing secrets, apart from the database: no backup, log or page of ours can hold what is not
 * there. They are not encrypted: a key in the same profile would protect nothing.
 */
export const secrets = {
  async get(name: string): Promise<string | undefined> {
    const key = keyOf(name);
    const { [key]: value } = await browser.storage.local.get(key);
    return typeof value === 'string' ? value : undefined;
  },
  async set(name: string, value: string): Promise<void> {
    await hideFromPages();
    await browser.storage.local.set({ [keyOf(name)]: value });
  },
  remove: (name: string): Promise<void> => browser.storage.local.remove(keyOf(name)),
  clear: (): Promise<void> => browser.storage.local.clear(),
};
export type Secrets = typeof secrets;

/** By default a script that was injected into a page reads this area too. */
export async function hideFromPages(): Promise<void> {
  await (browser.storage.local as Guarded).setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}

/** The name of what a webhook's requests are signed with. */
export const webhookSecret = (webhook: string): string => `webhook.${webhook}`;
