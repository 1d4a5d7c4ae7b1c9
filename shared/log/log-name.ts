/** The two logs of a commune: of ratings, and of what concerns everybody. */
export type LogName = 'ratings' | 'events';

/** A log's name for the world, which is also the name of its key: host, slash, commune. */
export function logOrigin(origin: string, log: LogName): string {
  return log === 'ratings' ? origin : `${origin}/events`;
}
