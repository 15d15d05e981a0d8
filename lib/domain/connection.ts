import { z } from '@/lib/base/z';

/** Parts of a record that people may want to keep to themselves, each a choice of the connection. */
export const WITHHOLDABLE = ['author', 'email', 'query', 'note'] as const;
export const Withholdable = z.enum(WITHHOLDABLE);
export type Withholdable = z.infer<typeof Withholdable>;

/** What leaves this machine through a connection. It counts for what is sent from then on. */
export const Sharing = z.object({
  withhold: z.array(Withholdable),
  /** Replace personal data in all texts. */
  redact: z.boolean(),
  /** Screenshots go along; left out, they stay here: what they show cannot be redacted. */
  screenshots: z.optional(z.boolean()),
  /** Versions of competitors' pages go along, word for word; left out, they stay here. */
  pages: z.optional(z.boolean()),
});
export type Sharing = z.infer<typeof Sharing>;

/** Kinds of records that a connection keeps back whole. */
export const withheldKinds = ({ pages = false }: Sharing): ReadonlySet<string> =>
  new Set(pages ? [] : ['page-version']);

const Url = z.string().check(z.maxLength(2000));

/** A server that the team shares through. The token is kept apart from it: it is in no export and no log. */
export const ServerConnection = z.object({
  baseUrl: Url,
  workspace: z.string().check(z.maxLength(100)),
  workspaceName: z.string().check(z.maxLength(1000)),
  /** Who its user is to the team. */
  member: z.string().check(z.maxLength(1000)),
  device: z.string().check(z.regex(/^[A-Za-z0-9._-]{1,64}$/)),
  sharing: Sharing,
  on: z.boolean(),
});
export type ServerConnection = z.infer<typeof ServerConnection>;

export const WebhookFormat = z.enum(['cloudevents', 'plain', 'slack']);
export type WebhookFormat = z.infer<typeof WebhookFormat>;

/** An address that new insights are told to. The secret is kept apart from it. */
export const WebhookConnection = z.object({
  id: z.uuid(),
  url: Url,
  format: WebhookFormat,
  sharing: Sharing,
  on: z.boolean(),
  /** The receiver answered that it wants nothing more (410), and so it was turned off. */
  stopped: z.optional(z.boolean()),
});
export type WebhookConnection = z.infer<typeof WebhookConnection>;
