// The one importer of the browser's API (docs/decisions/0002).
export { browser } from 'wxt/browser';
