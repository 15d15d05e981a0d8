// `node pouch-server.mjs FOLDER`: express-pouchdb on a free port of this machine; prints the URL of a database.
import { createServer } from 'node:http';
import { join } from 'node:path';
import createApp from 'express-pouchdb';
import PouchDB from 'pouchdb';

const [folder = '.'] = process.argv.slice(2);
const app = createApp(PouchDB.defaults({ prefix: join(folder, '/') }), {
  mode: 'minimumForPouchDB',
  configPath: join(folder, 'config.json'),
  logPath: join(folder, 'log.txt'),
});
const server = createServer(app);
server.listen(0, '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${server.address().port}/team`);
});
