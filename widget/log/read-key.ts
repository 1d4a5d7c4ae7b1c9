import { type NoteKey, readNoteKey } from '../../shared/log/note.ts';
import type { AskLog } from './ask-log.ts';
import { ensure, LogFault } from './log-fault.ts';
import type { SeenLogs } from './seen-logs.ts';

/** The key that signs a commune's logs, and the same as text. */
export interface LogsKey {
  readonly key: NoteKey;
  readonly text: string;
}

/** Read the key of a commune's logs; throws LogFault, also when the device saw another one. */
export async function readKey(ask: AskLog, commune: string, seen: SeenLogs): Promise<LogsKey> {
  const text = new TextDecoder().decode(await ask('/log/key')).trim();
  const key = readNoteKey(text);
  ensure(key !== null && key.name.endsWith(`/${commune}`));
  if ((seen.key ?? text) !== text) throw new LogFault('forked', [`${seen.key}`, text]);
  return { key, text };
}
