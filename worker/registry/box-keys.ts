import { DurableObject } from 'cloudflare:workers';
import { randomBytes } from 'node:crypto';
import { makeTokenKey } from '../../shared/token/blind-token.ts';
import type { Environment } from '../environment.ts';
import { migrate } from './migrate.ts';

const schema = [
  `
  CREATE TABLE box_key (release INTEGER PRIMARY KEY, key BLOB NOT NULL);
  CREATE TABLE token_key (epoch INTEGER PRIMARY KEY, key BLOB NOT NULL);
  `,
];

/**
 * The keys of one commune: of its box, one for each release, and of its
 * tokens, one for each epoch. They live here and in the commune's memory, so
 * that a copy of the commune's database opens nothing and mints no token.
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

  /**
   * The token keys of an epoch, made when first asked for, and of the one
   * before, if it had one. Those of earlier epochs are destroyed.
   */
  tokenKeys(epoch: number): readonly { epoch: number; secretKey: Uint8Array }[] {
    const sql = this.ctx.storage.sql;
    sql.exec(
      'INSERT INTO token_key (epoch, key) VALUES (?, ?) ON CONFLICT DO NOTHING',
      epoch,
      makeTokenKey().secretKey,
    );
    sql.exec('UPDATE token_key SET key = zeroblob(32) WHERE epoch < ?', epoch - 1);
    sql.exec('DELETE FROM token_key WHERE epoch < ?', epoch - 1);
    return sql
      .exec<{ epoch: number; key: ArrayBuffer }>(
        'SELECT epoch, key FROM token_key WHERE epoch <= ?',
        epoch,
      )
      .toArray()
      .map((row) => ({ epoch: row.epoch, secretKey: new Uint8Array(row.key) }));
  }
}
