import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import Papa from 'papaparse';
import { findSoffice } from '../../scripts/find-soffice.mjs';

/** Comma, double quotes, UTF-8, from the first line on, each column as it is shown. */
const AS_CSV = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false';

/** Comma, double quotes, UTF-8; what looks like a number is one, and what looks like a formula is computed, as Excel does. */
const LIKE_EXCEL = '--infilter=CSV:44,34,76,1,,1033,false,true,false,false,0,true';

/** The cells of a workbook's first sheet, or of a CSV file opened as Excel opens it, as LibreOffice shows them. */
export function readWorkbook(path: string): readonly (readonly string[])[] {
  const folder = mkdtempSync(join(tmpdir(), 'nghe-dan-workbook-'));
  try {
    // A profile of its own: two runs would else wait for each other.
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const reading = path.endsWith('.csv') ? [LIKE_EXCEL] : [];
    const writing = ['--convert-to', AS_CSV, '--outdir', folder, path];
    const args = [profile, '--headless', ...reading, ...writing];
    const { status, stderr } = spawnSync(findSoffice(), args, { encoding: 'utf8' });
    if (status !== 0) throw new Error(`LibreOffice could not read the workbook: ${stderr}`);
    const name = basename(path).replace(/\.xlsx$/u, '.csv');
    const text = readFileSync(join(folder, name), 'utf8').replace(/^\u{FEFF}/u, '');
    return Papa.parse<string[]>(text).data;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
