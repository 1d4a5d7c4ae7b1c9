/** What happened, and how grave it is. */
const events = {
  'release-published': 'info',
  'release-failed': 'error',
  'pulse-failed': 'error',
  unforeseen: 'error',
} as const;

/** What a line may say: nothing else has a place in it. */
interface Said {
  readonly commune?: string;
  /** A route's pattern, never a path. */
  readonly route?: string;
  readonly release?: number;
  /** How many entries the public log of ratings has. */
  readonly logSize?: number;
  readonly error?: unknown;
}

/**
 * One line of JSON on the standard output, for the machine's journal. It holds no
 * address, no answer, no code and no text of a request: of an error its class,
 * SQLite's own code and the places in our source, since a message may quote
 * what somebody wrote.
 */
export function journal(event: keyof typeof events, { error, ...said }: Said): void {
  const line = {
    level: events[event],
    event,
    ...said,
    ...(error === undefined ? {} : told(error)),
  };
  console.log(JSON.stringify(line));
}

function told(error: unknown) {
  if (!(error instanceof Error)) return { error: typeof error };
  const sqlite = /\bSQLITE_[A-Z_]+\b/u.exec(error.message)?.[0];
  return { error: error.name, ...(sqlite === undefined ? {} : { sqlite }), at: places(error) };
}

/** The frames of a stack: function, file and line. What comes before them quotes the message. */
function places({ stack = '', message }: Error): readonly string[] {
  const frames = stack.slice(stack.indexOf(message) + message.length).split('\n');
  return frames.flatMap((line) => /^\s+at (.+:\d+:\d+\)?)$/u.exec(line)?.[1] ?? []).slice(0, 8);
}
