/** Something that a server shows does not hold; the message says what, in a sentence. */
export class Broken extends Error {
  override readonly name = 'Broken';
}

/** Throws Broken unless it holds. */
export function ensure(holds: boolean, sentence: string): asserts holds {
  if (!holds) throw new Broken(sentence);
}
