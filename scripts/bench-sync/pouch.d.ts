/** The part of PouchDB that the bench uses, as it is made for browsers; its own types are a package a part. */
declare module 'pouchdb/dist/pouchdb.min.js' {
  interface Options {
    batch_size: number;
  }
  export default class PouchDB {
    constructor(name: string);
    bulkDocs(documents: object[]): Promise<unknown>;
    close(): Promise<void>;
    destroy(): Promise<void>;
    info(): Promise<{ doc_count: number }>;
    sync(url: string, options: Options): Promise<unknown>;
    replicate: { from(url: string, options: Options): Promise<unknown> };
  }
}
