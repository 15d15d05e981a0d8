import { bundleServer } from './bundle-server';

/** `server/` becomes a package: `npm run build:server && npm pack ./server`. */
console.log(`${await bundleServer('server/dist')} is written.`);
