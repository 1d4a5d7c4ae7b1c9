import type { ProblemCode } from '../../shared/contract/problem.ts';

/** `unreachable`: no answer came; `unreadable`: what came is none of our server's. */
export type Trouble = ProblemCode | 'unreachable' | 'unreadable';

/** A call that failed, with the code that says what the person can do. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly code: Trouble;

  constructor(code: Trouble, cause?: unknown) {
    super(code, { cause });
    this.code = code;
  }
}

/** The trouble in whatever was thrown; a fault of our own counts as unreadable. */
export function troubleIn(error: unknown): Trouble {
  return error instanceof ApiError ? error.code : 'unreadable';
}
