import type { GenericSchema } from 'valibot';
import type { ProblemCode } from './problem.ts';
import type { Role } from './role.ts';

/**
 * Who may call an operation. There is no default: each one says it. A watcher
 * holds the installation's secret for watching, and is no member.
 */
export type Allowed = 'anyone' | 'watcher' | readonly Role[];

/**
 * One route of the machine's side: the worker serves it from this, the
 * OpenAPI document describes it from this, and clients read its path.
 */
export interface Operation {
  readonly id: string;
  readonly method: 'get' | 'post' | 'patch' | 'delete';
  /** An OpenAPI path template: `/v1/communes/{commune}`. */
  readonly path: string;
  /** The parameter at the path's end that takes slashes too. */
  readonly wide?: string;
  readonly summary: string;
  readonly allowed: Allowed;
  /** The query that is asked for; unknown names are refused. */
  readonly query?: GenericSchema;
  /** The JSON body that is asked for; unknown fields are refused. */
  readonly body?: GenericSchema;
  readonly answer: {
    readonly status: 200 | 201 | 204;
    readonly schema?: GenericSchema;
    /** The media type; JSON unless it says otherwise. */
    readonly type?: string;
  };
  /** What can go wrong besides what can go wrong everywhere. */
  readonly problems: readonly ProblemCode[];
}
