import { DurableObject } from 'cloudflare:workers';
import { randomBytes } from 'node:crypto';
import type { Environment } from '../environment.ts';
import { migrate } from './migrate.ts';

const schema = ['CREATE TABLE box_key (release INTEGER PRIMARY KEY, key BLOB NOT NULL)'];

/**
 * The keys of one commune's box, one for each release. They live here and in
 * the commune's memory, so that a copy of the commune's database opens nothing.
 */
export class BoxKeys extends DurableObject<Environment> {
  constructor(ctx: DurableObjectState, env: Environment) {
    super(ctx, env);
    migrate(ctx, schema);
  }

  /** The AES-256 key of a release; made when first asked for. */
  obtain(release: number): Uint8Array {
    const sql = this.ctx.storage.sql;
    sql.exec(
      'INSERT INTO box_key (release, key) VALUES (?, ?) ON CONFLICT DO NOTHING',
      release,
      new Uint8Array(randomBytes(32)).buffer,
    );
    const { key } = sql
      .exec<{ key: ArrayBuffer }>('SELECT key FROM box_key WHERE release = ?', release)
      .one();
    return new Uint8Array(key);
  }

  /** Destroy the keys of every release before this one. */
  destroyBefore(release: number): void {
    const sql = this.ctx.storage.sql;
    // Zeros first: a deleted row's bytes may stay in a free page of the file.
    sql.exec('UPDATE box_key SET key = zeroblob(32) WHERE release < ?', release);
    sql.exec('DELETE FROM box_key WHERE release < ?', release);
  }
}
