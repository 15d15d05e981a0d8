import { signal } from '@preact/signals';
import type { Usage } from '@/lib/domain/tags';
import type { NameStore } from '@/lib/storage/name-store';
import type { SettingStore } from '@/lib/storage/setting-store';

interface Deps {
  names: NameStore;
  settings: SettingStore;
}

const REMEMBERED_TAGS = 12;

/** Names to offer on one site: tags, people and companies already in use. */
export function createNameOffers(site: string, stores: Promise<Deps>) {
  const tags = signal<Usage[]>([]);
  const people = signal<Usage[]>([]);
  const companies = signal<Usage[]>([]);
  const competitors = signal<Usage[]>([]);

  async function load(): Promise<void> {
    const { names, settings } = await stores;
    const recent = (await settings.get('siteTags'))[site] ?? [];
    const known = await settings.get('competitors');
    competitors.value = known.map(({ name }) => ({ name, onSite: 0, overall: 0 }));
    // One after the other, the first wanted first: what else a popup asks for comes between.
    tags.value = await names.tags(recent);
    people.value = await names.people();
    companies.value = await names.companies();
  }

  /** The tags used now are the first to be offered on this site next time. */
  async function remember(used: readonly string[]): Promise<void> {
    if (used.length === 0) return;
    const { settings } = await stores;
    const all = await settings.get('siteTags');
    const recent = [...new Set([...used, ...(all[site] ?? [])])].slice(0, REMEMBERED_TAGS);
    await settings.set('siteTags', { ...all, [site]: recent });
  }

  return { tags, people, companies, competitors, load, remember };
}
