/** A report comes as a workbook or as a table. */
export type ReportFormat = 'xlsx' | 'csv';
