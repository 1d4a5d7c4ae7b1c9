import type { Call } from './call.ts';

const STEP = 1000;

/**
 * Tells of progress on the error stream, so that the answer stays alone on the
 * other: one line that is written over on a terminal, else a line now and then.
 */
export function progressOn(stream: NodeJS.WriteStream, quiet: boolean): Call['progress'] {
  let last = 0;
  return (done, of, what) => {
    const now = Date.now();
    if (quiet || (done < of && now - last < (stream.isTTY ? STEP / 10 : STEP))) return;
    last = now;
    const line = `${done}/${of}  ${what}`;
    stream.write(stream.isTTY ? `\r\u001B[K${line}${done < of ? '' : '\n'}` : `${line}\n`);
  };
}
