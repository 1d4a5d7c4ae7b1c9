import { beginTaking } from './begin-taking.ts';
import { goTo, type Kiosk, type PairScreen } from './kiosk.ts';
import { pairKiosk, StorageFault } from './pair.ts';
import { readLine } from './read-line.ts';
import { ServerFault } from './sending/ask-server.ts';
import { pinFault } from './staff/enter.ts';

/** Pairs by what was typed, or says what is wrong with it. */
export async function pairByLine(
  kiosk: Kiosk,
  line: string,
  pin: string,
  again: string,
): Promise<void> {
  const { screen } = kiosk.model;
  if (screen.at !== 'pair' || screen.working) return;
  const say = (part: Partial<PairScreen>): void =>
    goTo(kiosk, { ...screen, line, fault: null, working: false, ...part });
  const code = readLine(line);
  const fault = code === null ? 'no-line' : pinFault(pin, again);
  if (code === null || fault !== null) return say({ fault });
  say({ working: true });
  try {
    await beginTaking(kiosk, await pairKiosk(code, pin));
  } catch (error) {
    say({ fault: faultOf(error) });
  }
}

function faultOf(error: unknown): string {
  if (error instanceof StorageFault) return 'storage';
  return error instanceof ServerFault ? error.code : 'server-error';
}
