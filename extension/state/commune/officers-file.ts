import { csvFile } from '../../../shared/export/csv.ts';
import { fill } from '../../../shared/text/fill.ts';
import { saveFile } from '../../platform/save-file.ts';
import { leader } from './attempt.ts';
import { serving } from './officers.ts';
import { communeText } from './text.ts';

const CSV = 'text/csv;charset=utf-8';

/** The list as a file that can be changed and read in again. */
export function exportOfficers(): void {
  const { columns, exportFile } = communeText.value.officers;
  const rows = serving.value.map(({ position, desk, name = '' }) => [position, desk, name]);
  const name = fill(exportFile, { commune: leader()?.commune ?? '' });
  saveFile(name, csvFile([columns, ...rows]), CSV);
}

/** A file with the headings and two examples. */
export function saveTemplate(): void {
  const { officers, file } = communeText.value;
  saveFile(file.templateFile, csvFile([officers.columns, ...file.example]), CSV);
}
