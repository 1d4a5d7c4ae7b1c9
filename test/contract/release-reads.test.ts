import { runInDurableObject } from 'cloudflare:test';
import { expect, test } from 'vitest';
import { communeObject, passWeek, setClock } from '../clock/set-clock.ts';
import { foundCommune, rate } from './found-commune.ts';

/** Statements of a commune's object from now on, each with the rows that it has read. */
async function watchReads(commune: string) {
  const seen: { query: string; cursor: { readonly rowsRead: number } }[] = [];
  await runInDurableObject(communeObject(commune), (_, { storage }) => {
    const exec = storage.sql.exec.bind(storage.sql);
    Object.assign(storage.sql, {
      exec(...args: Parameters<typeof exec>) {
        const cursor = exec(...args);
        seen.push({ query: args[0], cursor });
        return cursor;
      },
    });
  });
  return () => seen.map(({ query, cursor }) => ({ query, rows: cursor.rowsRead }));
}

test('no statement of a release reads more than a slice, however many ratings it opens', async () => {
  await setClock('2026-03-04T09:00:00+07:00');
  const { officers } = await foundCommune('doc-it');
  const reads = await watchReads('doc-it');
  await rate('doc-it', officers[0]?.id ?? '', 300);
  await passWeek('doc-it');
  const published = reads().filter(({ query }) =>
    query.includes("state = 'published', published_at"),
  );
  expect(published).toHaveLength(1);
  expect(reads().filter(({ rows }) => rows > 150)).toEqual([]);
});
