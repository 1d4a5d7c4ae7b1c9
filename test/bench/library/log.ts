/** What the page of a visit code reads the log of events with, to weigh it alone. */
export * from './curve.ts';
export { askLogsOf } from '../../../widget/log/ask-log.ts';
export { patiently } from '../../../widget/log/patiently.ts';
export { readEvents } from '../../../widget/log/read-events.ts';
export { readKey } from '../../../widget/log/read-key.ts';
export { keepSeen, seenLogs } from '../../../widget/log/seen-logs.ts';
