import { SQLSchemaMigrations, type SQLSchemaMigration } from 'durable-utils/sql-migrations';

/** Where the runner keeps the number of the newest migration that has run: the version of the tables. */
const VERSION_KEY = 'schema_version';

/**
 * Bring an object's tables to the newest version before its first request.
 * A migration that has run is never edited; a change is a new one
 * (docs/migrations.md). Tables of a version that is not known yet are left
 * alone: an older server would write to them what a newer one cannot read.
 */
export function migrate(ctx: DurableObjectState, steps: readonly string[]): void {
  const migrations: SQLSchemaMigration[] = steps.map((sql, index) => ({
    idMonotonicInc: index + 1,
    description: `version ${index + 1}`,
    sql,
  }));
  const runner = new SQLSchemaMigrations({
    doStorage: ctx.storage,
    migrations,
    keyNameTrackingLastMigrationID: VERSION_KEY,
  });
  void ctx.blockConcurrencyWhile(async () => {
    const version = (await ctx.storage.get<number>(VERSION_KEY)) ?? 0;
    if (version > steps.length) throw new Error(tooNew(version, steps.length));
    await runner.runAll();
  });
}

function tooNew(version: number, known: number): string {
  return `the stored data has version ${version}, this server knows versions up to ${known}: start the newer server again, or restore the backup from before it`;
}
