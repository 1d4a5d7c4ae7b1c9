import type { ProblemCode } from '../shared/contract/problem.ts';

/** What is wrong with one field: a JSON Pointer (RFC 6901) and why. */
export interface FieldError {
  readonly pointer: string;
  readonly detail: string;
}

/**
 * What an object answers when it refuses. Errors lose their class between
 * objects, so a refusal is a value.
 */
export interface Refusal {
  readonly refused: ProblemCode;
  readonly errors?: readonly FieldError[];
  /** Seconds to wait before trying again. */
  readonly retryAfter?: number;
}

/** A refusal on its way to the caller as problem+json (RFC 9457). */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.refused);
    this.refusal = refusal;
  }
}

export function refuse(code: ProblemCode): never {
  throw new ProblemError({ refused: code });
}

/** The value of an outcome; a refusal is thrown. */
export function accepted<T>(outcome: T): Exclude<T, Refusal> {
  if (isRefusal(outcome)) throw new ProblemError(outcome);
  return outcome as Exclude<T, Refusal>;
}

/** Whether an object refused. */
export function isRefusal(outcome: unknown): outcome is Refusal {
  return typeof outcome === 'object' && outcome !== null && 'refused' in outcome;
}
