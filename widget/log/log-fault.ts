/**
 * Why a log was not read: the server is `offline`, has no such commune
 * (`absent`), shows what does not hold (`bent`), or contradicts what this device
 * saw before (`forked`).
 */
export type LogFaultKind = 'offline' | 'absent' | 'bent' | 'forked';

/** A log that cannot be believed, and what shows it: signed notes and keys. */
export class LogFault extends Error {
  override readonly name = 'LogFault';
  readonly kind: LogFaultKind;
  readonly evidence: readonly string[];

  constructor(kind: LogFaultKind, evidence: readonly string[] = []) {
    super(kind);
    this.kind = kind;
    this.evidence = evidence;
  }
}

/** Throws LogFault of kind `bent` unless it holds. */
export function ensure(holds: boolean): asserts holds {
  if (!holds) throw new LogFault('bent');
}
