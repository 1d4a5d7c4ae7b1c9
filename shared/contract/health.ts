import * as v from 'valibot';
import type { Operation } from './operation.ts';

export const readHealth = {
  id: 'readHealth',
  method: 'get',
  path: '/healthz',
  summary: 'Whether the server answers.',
  allowed: 'anyone',
  answer: { status: 200, schema: v.strictObject({ status: v.literal('ok'), version: v.string() }) },
  problems: [],
} as const satisfies Operation;
