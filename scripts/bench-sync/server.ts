import type { Insight } from '@/lib/domain/insight';
import type { EndpointAddress } from '@/lib/sync/endpoint';

/** A server in a process of its own. */
interface Server {
  stop: () => Promise<void>;
  /** Where one record is written, and the body that writes it. */
  write: { url: string; headers: Record<string, string>; body: (insight: Insight) => string };
  seed: (insights: Insight[]) => Promise<void>;
}

export interface Reference extends Server {
  address: EndpointAddress;
}

export interface Peer extends Server {
  /** Of its database, as PouchDB takes it. */
  url: string;
}

export interface Bench {
  sqlite: Reference;
  postgres: Reference;
  peer: Peer;
}
