import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'nghe-dan-cloudflare-'));

afterAll(() => rmSync(folder, { recursive: true }));

/** Deploys without sending anything; what it said, and how it ended. */
function dryRun(domain: string): Promise<{ code: number; said: string }> {
  const env = {
    PATH: process.env['PATH'],
    DOMAIN: domain,
    HOME: folder,
    WRANGLER_SEND_METRICS: 'false',
    NO_COLOR: '1',
  };
  const args = ['scripts/deploy-cloudflare.ts', '--dry-run', '--outdir', join(folder, 'out')];
  return new Promise((done) => {
    execFile(process.execPath, args, { cwd: root, env }, (error, stdout, stderr) => {
      const code = typeof error?.code === 'number' ? error.code : 0;
      done({ code, said: stdout + stderr });
    });
  });
}

test('the bundle of one’s own machine is what Cloudflare would get, with all that it is bound to', async () => {
  const { code, said } = await dryRun('nghe-dan.example');
  expect({ code, said }).toMatchObject({ code: 0, said: expect.stringContaining('--dry-run') });
  for (const bound of [
    'REGISTRY (Registry',
    'COMMUNE (Commune',
    'BOX_KEYS (BoxKeys',
    'ASSETS',
    'LOG_HOST',
  ]) {
    expect(said).toContain(bound);
  }
  expect(said).not.toMatch(/warning|STATUS|CLOCK|SECRET/iu);
  const sent = readFileSync(join(folder, 'out/worker.js'), 'utf8');
  expect(sent).toBe(readFileSync(join(root, 'dist/server/worker.js'), 'utf8'));
});

test.each([[''], ['localhost'], ['Nghe-Dan.example'], ['nghe-dan.example/xa'], ['--help.example']])(
  'without a domain nothing is deployed: %j',
  async (domain) => {
    const { code, said } = await dryRun(domain);
    expect(code).toBe(1);
    expect(said).toContain('Name the domain');
  },
);
