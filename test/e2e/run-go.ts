import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { findGo } from '../../scripts/find-go.mjs';

const program = fileURLToPath(new URL('../go/verify-log/main.go', import.meta.url));

/** Runs the verifier that stands on Go's sumdb packages; what it said and its exit code. */
export function goVerifies(...args: readonly string[]): { said: string; code: number | null } {
  const go = findGo();
  const env = { ...process.env, GO111MODULE: 'off', GOPATH: go.sources, GOFLAGS: '' };
  const ran = spawnSync(go.program, ['run', program, ...args], { env, encoding: 'utf8' });
  return { said: `${ran.stdout}${ran.stderr}`.trim(), code: ran.status };
}
