import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Database } from '../database/database.js';
import { DatabaseFault } from '../database/database-fault.js';
import type { Clock } from '../kernel/clock.js';
import { makeApp } from './app.js';
import type { Config } from './config.js';
import { openWithDemoData } from './demo-data.js';
import { type DemoLogin, demoLogins } from './demo-logins.js';
import { forgetSetup, offerSetup } from './first-run.js';
import { RecordExports } from './record-exports.js';
import { type Manifest, manifestIn } from './trusted-documents.js';

/** Something that keeps the program from starting and that the one who starts it can mend; told in one line. */
export class StartFault extends Error {}

export interface Running {
  address: string;
  /** none outside the demo */
  logins: DemoLogin[];
  /** Comes true when what is stored can no longer be trusted, and the callers of this moment have been told so: then the process has to end. */
  failed: Promise<DatabaseFault>;
  /** Takes no more requests, finishes what has begun, and closes the database. */
  stop(): Promise<void>;
}

/** What has begun when the program is told to stop gets this long; what then still runs is cut off and rolled back. */
const patienceOfStop = 10_000;
/** After the storage has failed, answers that say so get this long to leave. */
const patienceOfFailing = 250;
/** Where the build leaves what browsers get, seen from dist/bundle/server. */
const web = join(import.meta.dirname, '../../web');
const built = (name: string): string | undefined => (existsSync(join(web, name)) ? join(web, name) : undefined);

/** The operations of the pages, as their build has written them. */
export function documentsFor({ strictDocuments }: Pick<Config, 'strictDocuments'>, file = join(web, 'pages/documents.json')): Manifest | undefined {
  try {
    const documents = manifestIn(file);
    if (strictDocuments && !documents) throw new Error('there is none');
    return documents;
  } catch (error) {
    throw new StartFault(`${strictDocuments ? 'STRICT_DOCUMENTS is 1, and the' : 'the'} operations of the pages cannot be read from ${file}: ${(error as Error).message}; build the pages with "npm run build"${strictDocuments ? ', or set it to 0' : ''}`);
  }
}

export async function serve(config: Config, clock: Clock, tell: (line: string) => void, patience = patienceOfStop): Promise<Running> {
  const signing = RecordExports.prepare(config);
  if (config.recordKeyFile && !config.recordExport) throw new StartFault('RECORD_KEY_FILE is set, and RECORD_EXPORT is not: nothing would be exported; say where to, or unset it');
  const documents = documentsFor(config);
  const options = { replicas: config.replicaUrls, migrationUrl: config.migrationUrl };
  const database = config.demo ? await openWithDemoData(config.databaseUrl, clock, tell, options) : await Database.open(config.databaseUrl, options);
  try {
    if (!config.demo) await database.alone(() => offerSetup(database, config.databaseUrl, clock, tell));
    const { app, metrics, close } = await makeApp({ database, clock, config, graphiqlFolder: built('graphiql'), pagesFolder: built('pages'), documents, whenSetUp: () => forgetSetup(config.databaseUrl) });
    await app.listen({ host: config.host, port: config.port }).catch((error: NodeJS.ErrnoException) => {
      throw faultOfListening(error, config);
    });
    const exports = signing && (await RecordExports.begin(signing, { database, clock, log: app.log, outcomes: metrics.recordExports }));
    const { port } = app.server.address() as AddressInfo;
    return {
      address: `http://${config.host.includes(':') ? `[${config.host}]` : config.host}:${port}`,
      logins: config.demo ? await demoLogins(database) : [],
      failed: database.failStop.failed.then(async fault => {
        await sleep(patienceOfFailing);
        return new DatabaseFault(`the storage of ${config.databaseUrl} failed, and nothing was recorded since: ${(fault as { code?: string }).code}, ${fault.message}; look after the disk and start again`);
      }),
      async stop() {
        const late = Promise.withResolvers<void>();
        const timer = setTimeout(late.resolve, patience);
        await Promise.race([close(), late.promise]);
        clearTimeout(timer);
        app.server.closeAllConnections();
        await exports?.end();
        await database.close();
      },
    };
  } catch (error) {
    await database.close();
    throw error;
  }
}

function faultOfListening(error: NodeJS.ErrnoException, { host, port }: Config): StartFault {
  const reasons: Record<string, string> = {
    EADDRINUSE: `PORT ${port} on ${host} is taken by another program; stop it, or choose another PORT (0 picks a free one)`,
    EACCES: `PORT ${port} may not be opened by this user; choose one above 1023`,
    EADDRNOTAVAIL: `HOST ${host} is no address of this machine`,
    ENOTFOUND: `HOST ${host} is not known`,
  };
  return new StartFault(reasons[error.code ?? ''] ?? `${host}:${port} cannot be listened on: ${error.message}`);
}
