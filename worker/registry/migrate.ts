import { SQLSchemaMigrations, type SQLSchemaMigration } from 'durable-utils/sql-migrations';

/**
 * Bring an object's tables to the newest version before its first request.
 * A migration that has run is never edited; a change is a new one.
 */
export function migrate(ctx: DurableObjectState, steps: readonly string[]): void {
  const migrations: SQLSchemaMigration[] = steps.map((sql, index) => ({
    idMonotonicInc: index + 1,
    description: `version ${index + 1}`,
    sql,
  }));
  const runner = new SQLSchemaMigrations({ doStorage: ctx.storage, migrations });
  void ctx.blockConcurrencyWhile(async () => {
    await runner.runAll();
  });
}
