/**
 * The languages among the files of `shared/text`, Vietnamese first: those named
 * by a code of two or three letters (ISO 639).
 */
export function languagesAmong(files: readonly string[]): readonly string[] {
  const codes = files.flatMap((file) => /^([a-z]{2,3})\.ts$/u.exec(file)?.[1] ?? []);
  return ['vi', ...codes.filter((code) => code !== 'vi').toSorted()];
}

/** The source of `shared/text/languages.ts`, which names every language that there is. */
export function languageRegister(codes: readonly string[]): string {
  return `// Written by scripts/build-languages.ts from the files beside it.
${codes.map((code) => `import * as ${code}Text from './${code}.ts';`).join('\n')}

/** All that people read, in one language. */
export type Text = typeof viText;

/** Every language by its code (ISO 639), Vietnamese first. */
export const languages: Readonly<Record<string, Text>> & { readonly vi: Text } = {
${codes.map((code) => `  ${code}: ${code}Text,`).join('\n')}
};
`;
}
