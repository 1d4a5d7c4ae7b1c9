/** One part of the texts by the codes of their languages, from the paths of their files. */
export function byLanguage<Part>(files: Readonly<Record<string, Part>>): Record<string, Part> {
  return Object.fromEntries(
    Object.entries(files).map(([path, part]) => [path.replace(/^.*\/|\.ts$/gu, ''), part]),
  );
}

/** The part in a language; in Vietnamese where that language is no longer there. */
export function partIn<Part>(parts: Readonly<Record<string, Part>>, language: string): Part {
  return (parts[language] ?? parts['vi']) as Part;
}
