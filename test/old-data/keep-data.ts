import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { gzipSync } from 'node:zlib';
import { sendTo, startServer, withClock } from '../server/real-server.ts';
import { KEPT, liveAWeek } from './kept-home.ts';

/**
 * Keeps what today's server stores, for every later one to read: a folder
 * named after the version in package.json. Run it before a version is released,
 * never for one that was.
 */
const root = join(import.meta.dirname, '../..');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  version: string;
};
const kept = join(import.meta.dirname, version);
const data = mkdtempSync(join(tmpdir(), 'nghe-dan-keep-'));

try {
  const server = await startServer(withClock(data));
  const clock = `http://127.0.0.1:${server.ports.get('clock')}`;
  const send = sendTo(server.ports.get('http') ?? 0);
  const told = await liveAWeek(send, () => fetch(`${clock}/week/${KEPT}`));
  await server.stop();
  rmSync(kept, { recursive: true, force: true });
  for (const file of globSync('*/*.sqlite', { cwd: data })) keep(file);
  writeFileSync(join(kept, 'told.json'), `${JSON.stringify(told, null, 2)}\n`);
} finally {
  rmSync(data, { recursive: true });
}

/** Without the pages that are not used, and packed. */
function keep(file: string): void {
  const database = new DatabaseSync(join(data, file));
  database.exec('PRAGMA wal_checkpoint(TRUNCATE); VACUUM;');
  database.close();
  const target = join(kept, `${file}.gz`);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, gzipSync(readFileSync(join(data, file)), { level: 9 }));
}
