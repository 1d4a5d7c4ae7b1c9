/** A sentence with its `{places}` filled in. A place without a value stays as it is. */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/gu, (place, name: string) => String(values[name] ?? place));
}
