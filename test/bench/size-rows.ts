import { plain, row, type Row } from './rows.ts';

interface Manifest {
  readonly files: readonly { readonly path: string; readonly gzip: number }[];
}

/** What a citizen downloads, gzipped, in KB of 1,024 bytes. */
export function sizeRows({ files }: Manifest): readonly Row[] {
  const loader = weigh(files, /^v1\.js$/u);
  const all = loader + weigh(files, /\/form-vi\.js$/u);
  return [
    row('loader, KB gz', loader, '<= 1.5', loader <= 1.5),
    row('loader, form and Vietnamese text, KB gz', all, '<= 14.0', all <= 14),
  ];
}

/** What the check page downloads: its own script, and files that the page of a visit code loads too. */
export function checkRows({ files }: Manifest): readonly Row[] {
  const own = weigh(files, /^check\.js$/u);
  return [
    row('check, its own script, KB gz', own, '<= 2.0', own <= 2),
    plain('check and the shared reading of logs, KB gz', own + weigh(files, /^shared\/tree-/u)),
    plain('the shared curve library, KB gz', weigh(files, /^shared\/curve-/u)),
  ];
}

/** KB of 1,024 bytes, gzipped; not a number unless exactly one file has such a path. */
function weigh(files: Manifest['files'], path: RegExp): number {
  const [file, ...others] = files.filter((one) => path.test(one.path));
  return file === undefined || others.length > 0 ? Number.NaN : file.gzip / 1024;
}
