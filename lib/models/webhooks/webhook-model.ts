import { signal } from '@preact/signals';
import type { Sharing, WebhookConnection, WebhookFormat } from '@/lib/domain/connection';
import type { Insight } from '@/lib/domain/insight';
import type { ChangeEvent } from '@/lib/storage/changes';
import type { WebhookListStore } from '@/lib/storage/webhook-store';
import { readOutcome, type WebhookOutcome } from './webhook-outcome';
import { createWebhookSecrets, type WebhookSecretDeps } from './webhook-secrets';
import { createWebhookTest, type WebhookTestDeps } from './webhook-test';

/** One webhook as its card tells it. */
export interface WebhookView {
  connection: WebhookConnection;
  waiting: number;
  /** Why what waits was not taken; undefined while nothing was tried. */
  why: WebhookOutcome | undefined;
}

export interface WebhookDeps extends WebhookTestDeps, WebhookSecretDeps {
  store: Pick<WebhookListStore, 'all' | 'add' | 'change' | 'drop' | 'waiting'>;
  newId: () => string;
  /** Why an address cannot be one, known before anybody is asked. */
  check: (url: string) => WebhookOutcome | undefined;
  mayReach: (url: string) => Promise<boolean>;
  /** To the letter what would be sent of it. */
  preview: (insight: Insight, webhook: WebhookConnection) => string;
  newest: (count: number) => Promise<Insight[]>;
  /** Has the worker look at what waits. */
  run: () => Promise<void>;
  onChanges: (listener: (events: ChangeEvent[]) => void) => void;
}

const FIRST_SHARING: Sharing = { withhold: ['email', 'query'], redact: true };
const OFFERED = 20;

/** Setting up, trying and leaving the addresses that new insights are told to. */
export function createWebhookModel(deps: WebhookDeps) {
  const secrets = createWebhookSecrets(deps);
  const webhooks = signal<readonly WebhookView[]>([]);
  /** The newest, to show on them what is sent. */
  const insights = signal<readonly Insight[]>([]);

  async function load(): Promise<void> {
    const all = await deps.store.all();
    webhooks.value = await Promise.all(all.map((connection) => view(deps, connection)));
  }
  deps.onChanges((events) => {
    if (events.some(({ store }) => store === 'webhooks' || store === 'webhookQueue')) void load();
  });

  return {
    webhooks,
    insights,
    secrets,
    test: createWebhookTest(deps, secrets.get),
    preview: deps.preview,
    load: async (): Promise<void> => {
      insights.value = await deps.newest(OFFERED);
      await load();
    },
    ...createActs(deps, secrets, load),
  };
}
export type WebhookModel = ReturnType<typeof createWebhookModel>;

function createActs(
  { store, newId, check, askToConnect, run }: WebhookDeps,
  secrets: ReturnType<typeof createWebhookSecrets>,
  load: () => Promise<void>,
) {
  /** Why what was typed, or turned on, could not be taken. */
  const refused = signal<WebhookOutcome | undefined>(undefined);

  /** In a click: the browser asks. */
  async function allow(url: string): Promise<boolean> {
    refused.value = check(url);
    if (refused.value) return false;
    if (!(await askToConnect(url))) refused.value = 'no-permission';
    return refused.value === undefined;
  }

  async function change(id: string, patch: Partial<WebhookConnection>): Promise<void> {
    await store.change(id, (now) => ({ ...now, ...patch }));
    await load();
    await run();
  }

  return {
    refused,
    share: (id: string, sharing: Sharing): Promise<void> => change(id, { sharing }),
    /** In a click. False when the address cannot be used. */
    async add(url: string, format: WebhookFormat): Promise<boolean> {
      if (!(await allow(url))) return false;
      const id = newId();
      await store.add({ id, url, format, sharing: FIRST_SHARING, on: false });
      if (format !== 'slack') await secrets.make(id);
      await load();
      return true;
    },
    /** In a click. */
    async edit(id: string, url: string, format: WebhookFormat): Promise<boolean> {
      if (!(await allow(url))) return false;
      await change(id, { url, format });
      if (format !== 'slack') await secrets.ensure(id);
      return true;
    },
    /** In a click, because it may have to ask for the site again. */
    async turnOn({ id, url }: WebhookConnection): Promise<void> {
      if (await allow(url)) await change(id, { on: true, stopped: false });
    },
    turnOff: ({ id }: WebhookConnection): Promise<void> => change(id, { on: false }),
    /** With all that waits for it. */
    async remove({ id }: WebhookConnection): Promise<void> {
      await store.drop(id);
      await secrets.remove(id);
      await load();
      await run();
    },
  };
}

async function view(
  { store, mayReach, isOnline }: WebhookDeps,
  connection: WebhookConnection,
): Promise<WebhookView> {
  const { count, outcome } = await store.waiting(connection.id);
  const isForbidden = connection.on && !(await mayReach(connection.url));
  const failed = outcome === undefined ? undefined : readOutcome(outcome, isOnline());
  return { connection, waiting: count, why: isForbidden ? 'no-permission' : failed };
}
