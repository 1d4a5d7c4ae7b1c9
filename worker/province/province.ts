import { DurableObject } from 'cloudflare:workers';
import type { CommuneSummary, NewProvince, ProvinceBoard } from '../../shared/contract/province.ts';
import type { Environment } from '../environment.ts';
import { migrate } from '../registry/migrate.ts';
import { forgetRollUps } from './roll-up-copies.ts';
import { provinceBoard } from './province-board.ts';
import { provinceSchema } from './schema.ts';

/**
 * One province: what its communes told of their releases. It has no route of its
 * own: the registry says which communes are its, and only they tell it anything.
 */
export class Province extends DurableObject<Environment> {
  constructor(ctx: DurableObjectState, env: Environment) {
    super(ctx, env);
    migrate(ctx, provinceSchema);
  }

  /** Make the province; asked again it stays as it is. */
  found({ id, name }: NewProvince): void {
    this.ctx.storage.sql.exec(
      'INSERT INTO province (id, name) VALUES (?, ?) ON CONFLICT DO NOTHING',
      id,
      name,
    );
    forgetRollUps();
  }

  /** A commune of the province, from now on, and under this name. */
  admit({ id, name }: { readonly id: string; readonly name: string }): void {
    this.ctx.storage.sql.exec(
      'INSERT INTO commune (id, name) VALUES (?, ?) ON CONFLICT DO UPDATE SET name = excluded.name',
      id,
      name,
    );
    forgetRollUps();
  }

  /**
   * Keep what a commune tells of a release. Told again, or after a newer one, it
   * changes nothing; from a commune of another province neither.
   */
  take({ commune, release, channels }: CommuneSummary): void {
    this.ctx.storage.sql.exec(
      `UPDATE commune SET release = ?1, published_at = ?2, channels = ?3
        WHERE id = ?4 AND coalesce(release, 0) < ?1`,
      release.number,
      release.publishedAt,
      JSON.stringify(channels),
      commune,
    );
    forgetRollUps();
  }

  board(): ProvinceBoard {
    return provinceBoard(this.ctx.storage.sql);
  }
}
