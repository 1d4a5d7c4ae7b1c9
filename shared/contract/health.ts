import * as v from 'valibot';
import { alarmNames } from '../watching/alarm.ts';
import type { Operation } from './operation.ts';

/** What an alarm is about, and the communes concerned when it is about some; the latest of them. */
export const Alarm = v.strictObject({
  name: v.picklist(alarmNames),
  communes: v.array(v.string()),
});
export type Alarm = v.InferOutput<typeof Alarm>;

export const Readiness = v.strictObject({
  status: v.picklist(['ready', 'alarmed']),
  alarms: v.array(Alarm),
});
export type Readiness = v.InferOutput<typeof Readiness>;

export const readHealth = {
  id: 'readHealth',
  method: 'get',
  path: '/healthz',
  summary: 'Whether the server answers.',
  allowed: 'anyone',
  answer: { status: 200, schema: v.strictObject({ status: v.literal('ok'), version: v.string() }) },
  problems: [],
} as const satisfies Operation;

export const readReadiness = {
  id: 'readReadiness',
  method: 'get',
  path: '/readyz',
  summary:
    'Whether all is well: machine, releases, logs, backups. 503 with the same body when not.',
  allowed: 'watcher',
  answer: { status: 200, schema: Readiness },
  problems: [],
} as const satisfies Operation;

export const readMetrics = {
  id: 'readMetrics',
  method: 'get',
  path: '/metrics',
  summary: 'Figures of the installation in the OpenMetrics text format.',
  allowed: 'watcher',
  answer: {
    status: 200,
    schema: v.string(),
    type: 'application/openmetrics-text; version=1.0.0; charset=utf-8',
  },
  problems: [],
} as const satisfies Operation;
