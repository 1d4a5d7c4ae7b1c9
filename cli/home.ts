import { join } from 'node:path';
import { fill } from '../shared/text/fill.ts';
import { isAlive } from './home/answers.ts';
import { goBack, install, type Say, tryOnly } from './home/install.ts';
import { type Order, readOrder } from './home/options.ts';
import { places } from './home/places.ts';
import { remove } from './home/remove.ts';
import { Trouble } from './home/trouble.ts';
import { textsOf } from './home/words.ts';

/** Exit codes. */
const OK = 0;
const FAILED = 1;
const WRONG_CALL = 2;

const words = textsOf(process.env);
/** The release that this program belongs to: it stands in its folder cli. */
const release = join(import.meta.dirname, '..');

const say: Say = (step, values = {}) => console.log(fill(words.steps[step], values));

/** Sets up, changes or clears the machine that serves; returns the exit code. */
async function main(args: readonly string[]): Promise<number> {
  const order = readOrder(args);
  if (order === null) {
    console.error(words.usage);
    return WRONG_CALL;
  }
  try {
    await carryOut(order);
    return OK;
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    console.error(fill(words.troubles[error.reason], error.values));
    return FAILED;
  }
}

async function carryOut(order: Order): Promise<void> {
  if (order.command === 'alive') {
    if (!(await isAlive())) throw new Trouble('silent');
    return;
  }
  if (process.getuid?.() !== 0) throw new Trouble('not-root');
  if (order.command === 'install') {
    await install(release, order, say);
    say('installed', { secret: join(places.settings, 'operator-secret') });
  } else if (order.command === 'try') await tryOnly(release, say);
  else if (order.command === 'back') await goBack(say);
  else {
    remove();
    say('removed', { data: places.data });
  }
}

process.exitCode = await main(process.argv.slice(2));
