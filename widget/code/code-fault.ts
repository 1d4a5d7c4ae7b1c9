/** Why a code was not opened: the code of a server's problem, `offline` or `untrue`. */
export class CodeFault extends Error {
  override readonly name = 'CodeFault';
  readonly code: string;

  constructor(code: string) {
    super(code);
    this.code = code;
  }
}
