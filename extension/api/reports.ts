import type { listPeriodNotes, PeriodNotes } from '../../shared/contract/note.ts';
import type * as contract from '../../shared/contract/report.ts';
import { fill } from '../../shared/text/fill.ts';
import { readJson, send } from './api.ts';
import { ApiError } from './error.ts';

/** The releases of which reports are made. @throws ApiError */
export async function listReports(
  server: string,
  token: string,
  commune: string,
): Promise<contract.ReportList> {
  const template = '/v1/communes/{commune}/reports' satisfies typeof contract.listReports.path;
  const path = template.replace('{commune}', commune);
  return readJson(await send({ server, method: 'GET', path, token }));
}

/** A period of a commune. */
export interface Which {
  readonly commune: string;
  readonly period: string;
}

/** The results of a period. @throws ApiError */
export async function readReport(
  server: string,
  token: string,
  which: Which,
): Promise<contract.Report> {
  const template =
    '/v1/communes/{commune}/reports/{period}' satisfies typeof contract.readReport.path;
  return readJson(await send({ server, method: 'GET', path: fill(template, { ...which }), token }));
}

/** What officers noted on the releases of a period. @throws ApiError */
export async function readPeriodNotes(
  server: string,
  token: string,
  which: Which,
): Promise<PeriodNotes> {
  const template =
    '/v1/communes/{commune}/reports/{period}/notes' satisfies typeof listPeriodNotes.path;
  return readJson(await send({ server, method: 'GET', path: fill(template, { ...which }), token }));
}

const files = {
  xlsx: '/v1/communes/{commune}/reports/{period}/report.xlsx',
  csv: '/v1/communes/{commune}/reports/{period}/report.csv',
} as const satisfies {
  xlsx: typeof contract.readReportWorkbook.path;
  csv: typeof contract.readReportTable.path;
};

/** The same results as a file in a language. @throws ApiError */
export async function readReportFile(
  server: string,
  token: string,
  { format, language, ...which }: Which & { format: contract.ReportFormat; language: string },
): Promise<Blob> {
  const path = `${fill(files[format], which)}?lang=${language}`;
  const response = await send({ server, method: 'GET', path, token });
  return response.blob().catch((cause: unknown) => {
    throw new ApiError('unreachable', cause);
  });
}
