import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { marked } from 'marked';

/** Two pictures in a row, and no row of a table across two pages. */
const STYLE = `
@page { size: A4; margin: 13mm 14mm; }
html { font: 11pt/1.4 system-ui, 'DejaVu Sans', sans-serif; color: #1d2623; }
h1 { font-size: 19pt; margin: 0 0 2mm; color: #0d5c4a; }
h2 { font-size: 13.5pt; margin: 3.5mm 0 1mm; color: #0d5c4a; break-after: avoid; }
p, ul, ol { margin: 0 0 1.8mm; }
ol, ul { padding-left: 6mm; }
p:has(img) { display: flex; gap: 5mm; justify-content: center; align-items: start; margin: 2mm 0; }
img { max-height: 66mm; max-width: 48%; border: 0.3mm solid #b9c4bf; border-radius: 1mm; }
table { border-collapse: collapse; width: 100%; }
th, td { border: 0.2mm solid #b9c4bf; padding: 0.8mm 2mm; text-align: left; vertical-align: top; }
th { background: #eef3f0; }
td:first-child { width: 34%; }
tr { break-inside: avoid; }
`;

/** A guide as one HTML document that needs no other file: its pictures stand within. */
export function guidePage(file: string): string {
  const html = marked.parse(readFileSync(file, 'utf8'), { async: false });
  const body = html.replaceAll(/src="([^"]+)"/gu, (_, name: string) => {
    const picture = readFileSync(join(dirname(file), name)).toString('base64');
    return `src="data:image/webp;base64,${picture}"`;
  });
  return `<!doctype html><html lang="vi"><meta charset="utf-8"><style>${STYLE}</style>${body}</html>`;
}
