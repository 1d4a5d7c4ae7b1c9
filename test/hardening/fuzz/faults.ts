import * as v from 'valibot';
import { operations } from '../../../shared/contract/operations.ts';
import { Problem, problemCode } from '../../../shared/contract/problem.ts';
import type { FuzzRequest } from './requests.ts';
import type { Answer } from './wire.ts';

/** What is wrong with an answer; null when it is what the document promises. */
export function faultOf(request: FuzzRequest, answer: Answer): string | null {
  const { status } = answer;
  const { route } = request;
  // Where nobody writes how the machine stands the server says that it is not ready.
  if (status === 503 && route.id === 'readReadiness') return null;
  if (status >= 500 || status < 200) return `status ${status}`;
  if (isMisdirected(request, answer)) return null;
  if (route.statuses === null) return null;
  if (!route.statuses.includes(status)) return `status ${status}, which is not documented`;
  return status >= 400 ? faultOfProblem(answer) : faultOfResult(request, answer);
}

/** An odd path can lead to another route, whose answers are that route's. */
function isMisdirected({ route, path }: FuzzRequest, { status }: Answer): boolean {
  const pattern = route.path.replaceAll(/\{(\w+)\}/gu, '[a-z0-9A-Z_.-]+');
  return status !== 500 && !new RegExp(`^${pattern}(?:\\?.*)?$`, 'u').test(path);
}

function faultOfProblem({ type, text, status }: Answer): string | null {
  if (type !== 'application/problem+json') return `a problem of type ${type}`;
  const parsed = v.safeParse(Problem, JSON.parse(text));
  if (!parsed.success || problemCode(parsed.output.type) === null) return `no problem: ${text}`;
  return parsed.output.status === status ? null : `status ${parsed.output.status} in the body`;
}

function faultOfResult({ route }: FuzzRequest, { type, text, status }: Answer): string | null {
  const { answer } = operations.find(({ id }) => id === route.id) ?? {};
  if (answer === undefined || answer.status !== status)
    return `status ${status} instead of success`;
  if (answer.schema === undefined || !type.startsWith('application/json')) return null;
  const parsed = v.safeParse(answer.schema, JSON.parse(text));
  return parsed.success ? null : `an answer that is not as described: ${text.slice(0, 300)}`;
}
