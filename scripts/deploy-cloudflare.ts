import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/*
 * Puts the bundle that a machine of one's own runs on Cloudflare, under one
 * domain: `DOMAIN=nghe-dan.example npm run deploy:cloudflare [-- --dry-run]`.
 */
const root = fileURLToPath(new URL('..', import.meta.url));
const BUNDLE = 'dist/server/worker.js';

/** A domain of two labels or more, in lower case. */
const DOMAIN = /^(?=.{1,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/u;

/** Why nothing can be deployed; null when it can. */
function obstacle(domain: string): string | null {
  if (!DOMAIN.test(domain)) {
    return 'Name the domain: DOMAIN=nghe-dan.example npm run deploy:cloudflare. It stands in the origins of the public logs for ever.';
  }
  if (!existsSync(join(root, BUNDLE))) return 'There is no build; run npm run build.';
  return null;
}

function deploy(domain: string, extra: readonly string[]): number {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    version: string;
  };
  const vars = ['--var', `LOG_HOST:${domain}`, '--var', `VERSION:${version}`];
  const args = ['deploy', BUNDLE, '--no-bundle', '--domain', domain, ...vars, ...extra];
  const wrangler = join(root, 'node_modules/.bin/wrangler');
  return spawnSync(wrangler, args, { cwd: root, stdio: 'inherit' }).status ?? 1;
}

const domain = process.env['DOMAIN'] ?? '';
const why = obstacle(domain);
if (why !== null) console.error(why);
process.exitCode = why === null ? deploy(domain, process.argv.slice(2)) : 1;
