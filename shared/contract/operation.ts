import type { GenericSchema } from 'valibot';
import type { ProblemCode } from './problem.ts';
import type { Role } from './role.ts';

/** Who may call an operation. There is no default: each one says it. */
export type Allowed = 'anyone' | readonly Role[];

/**
 * One route of the machine's side: the worker serves it from this, the
 * OpenAPI document describes it from this, and clients read its path.
 */
export interface Operation {
  readonly id: string;
  readonly method: 'get' | 'post' | 'patch' | 'delete';
  /** An OpenAPI path template: `/v1/communes/{commune}`. */
  readonly path: string;
  readonly summary: string;
  readonly allowed: Allowed;
  /** Fields of the query string, none of which must be there. */
  readonly query?: Readonly<Record<string, GenericSchema>>;
  /** The JSON body that is asked for; unknown fields are refused. */
  readonly body?: GenericSchema;
  readonly answer: { readonly status: 200 | 201 | 204; readonly schema?: GenericSchema };
  /** What can go wrong besides what can go wrong everywhere. */
  readonly problems: readonly ProblemCode[];
}
