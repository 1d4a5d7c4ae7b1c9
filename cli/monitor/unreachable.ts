/** Nothing can be said, since the server cannot be asked; the message says why, in a sentence. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable';
}
