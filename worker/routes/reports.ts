import type { Context } from 'hono';
import {
  listReports,
  readReport,
  readReportTable,
  readReportWorkbook,
  type Report,
} from '../../shared/contract/report.ts';
import { type ReportRow, reportRows } from '../../shared/report/report-rows.ts';
import type { Environment } from '../environment.ts';
import type { Document } from '../commune/results/documents.ts';
import { languageOf, textIn } from '../pages/language.ts';
import { accepted } from '../problem.ts';
import { findCommune } from '../registry/directory.ts';
import { tableOf, workbookOf } from './report-files.ts';
import { sendDocument } from './send-document.ts';
import { type App, pathPart, serve } from './serve.ts';

/** Reports for leader and overseer: as JSON for the page, as files for everything else. */
export function reportRoutes(app: App): void {
  serve(app, listReports, async ({ context }) => {
    const commune = await findCommune(context.env, pathPart(context, 'commune'));
    context.header('Cache-Control', 'private, no-cache');
    return commune.reports();
  });

  serve(app, readReport, async ({ context }) =>
    sendDocument(context, await reportOf(context), 'private, no-cache'),
  );

  serve(app, readReportWorkbook, async ({ context, query }) => {
    const { rows, title } = await contentOf(context, query.lang);
    attach(context, 'xlsx', readReportWorkbook.answer.type);
    return context.body(workbookOf(rows, title));
  });

  serve(app, readReportTable, async ({ context, query }) => {
    const { rows } = await contentOf(context, query.lang);
    attach(context, 'csv', `${readReportTable.answer.type}; charset=utf-8`);
    return context.body(tableOf(rows));
  });
}

type ReportContext = Context<{ Bindings: Environment }>;

async function reportOf(context: ReportContext): Promise<Document> {
  const commune = await findCommune(context.env, pathPart(context, 'commune'));
  return accepted(await commune.report(pathPart(context, 'period')));
}

/** The rows of a file, and the name of its sheet, in the language asked for. */
async function contentOf(
  context: ReportContext,
  asked?: string,
): Promise<{ rows: Iterable<ReportRow>; title: string }> {
  const report = JSON.parse((await reportOf(context)).json) as Report;
  const language = languageOf(asked);
  const words = { ...textIn(language), language };
  return { rows: reportRows(report, words), title: words.report.title };
}

/** The answer is a file for the one who asked, to be kept and not shown. */
function attach(context: ReportContext, extension: string, type: string): void {
  const name = `${pathPart(context, 'commune')}-${pathPart(context, 'period')}.${extension}`;
  context.header('Content-Type', type);
  context.header('Content-Disposition', `attachment; filename="${name}"`);
  context.header('Cache-Control', 'private, no-store');
  context.header('X-Content-Type-Options', 'nosniff');
}
