import { tableOf, workbookOf } from '../../worker/routes/report-files.ts';
import { manyRows } from '../client/many-rows.ts';

/** Half a million rows by the writers of the product, as `/xlsx` or `/csv`; `/warm` a thousand. */
export default {
  fetch(request: Request): Response {
    const { pathname } = new URL(request.url);
    const rows = manyRows(pathname === '/warm' ? 1000 : 500_000);
    return new Response(pathname === '/csv' ? tableOf(rows) : workbookOf(rows, 'Báo cáo'));
  },
};
