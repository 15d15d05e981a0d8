import type { Database } from '@/lib/storage/database';

/** Reads texts by the encoder: vectors in the order of the texts. */
export interface Reader {
  read: (texts: string[]) => Promise<Float32Array[]>;
  end: () => void;
}

/** The encoder, where only the page knows what holds its files and starts its workers. */
export interface EncoderAccess {
  loadKernel: () => Promise<WebAssembly.Module>;
  /** One alone may read where it is, which spares a worker. */
  startReader: (isAlone: boolean) => Reader | Promise<Reader>;
}

/** What the engine works with. */
export interface Means {
  db: Database;
  encoder: EncoderAccess;
}
