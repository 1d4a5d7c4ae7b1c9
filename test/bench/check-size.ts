import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What the check page weighs, gzipped, in bytes, beside what others load too. */
export interface CheckSize {
  readonly besideCurve: number;
  /** Beside the curve library and what reads the log of events for a visit code. */
  readonly besideLog: number;
}

export async function checkSize(): Promise<CheckSize> {
  const check = await weigh('widget/check/main.ts');
  return {
    besideCurve: check - (await weigh('test/bench/library/curve.ts')),
    besideLog: check - (await weigh('test/bench/library/log.ts')),
  };
}

async function weigh(input: string): Promise<number> {
  const built = (await build({
    root,
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      modulePreload: false,
      target: 'es2022',
      rolldownOptions: {
        input,
        preserveEntrySignatures: 'strict',
        output: { format: 'es', minify: true, codeSplitting: false },
      },
    },
  })) as Rolldown.RolldownOutput;
  return gzipSync(built.output[0].code.trim(), { level: 9 }).length;
}
