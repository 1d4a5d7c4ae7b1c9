import { describe, expect, test } from 'vitest';
import type { ReportRow } from '../../shared/report/report-rows.ts';
import { manyRows } from '../../test/client/many-rows.ts';
import { tableOf, workbookOf } from './report-files.ts';

const ROWS = 500_000;

const kinds = {
  workbook: (rows: Iterable<ReportRow>) => workbookOf(rows, 'Báo cáo'),
  table: tableOf,
};

/** Rows that tell how many of them were asked for. */
function counted(rows: Iterable<ReportRow>) {
  const asked = { rows: 0 };
  function* counting() {
    for (const row of rows) {
      asked.rows += 1;
      yield row;
    }
  }
  return { asked, rows: counting() };
}

/** Lets everything run that can run without another read. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 50; turn += 1) await new Promise((resolve) => setTimeout(resolve));
}

describe.each(Object.entries(kinds))('the %s of half a million rows', (_, write) => {
  test('begins before a hundredth of them is made, and waits for its reader', async () => {
    const { asked, rows } = counted(manyRows(ROWS));
    const reader = write(rows).getReader();
    const { value } = await reader.read();
    expect(value?.length).toBeGreaterThan(0);
    expect(asked.rows).toBeLessThan(ROWS / 100);
    await settle();
    const waiting = asked.rows;
    await settle();
    expect(asked.rows).toBe(waiting);
    expect(waiting).toBeLessThan(ROWS / 100);
    await reader.cancel();
  });

  test('is made to its end, a small piece at a time', async () => {
    const { asked, rows } = counted(manyRows(20_000));
    let [largest, before, furthest] = [0, 0, 0];
    for await (const chunk of write(rows)) {
      largest = Math.max(largest, chunk.length);
      furthest = Math.max(furthest, asked.rows - before);
      before = asked.rows;
    }
    expect(asked.rows).toBe(20_000);
    expect(largest).toBeLessThan(128 * 1024);
    expect(furthest).toBeLessThan(ROWS / 100);
  });
});
