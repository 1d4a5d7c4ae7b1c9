/** Why the server cannot run: the message is one sentence for the person who starts it. */
export class StartProblem extends Error {
  override readonly name = 'StartProblem';
}
