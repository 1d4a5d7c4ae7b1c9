import { runInDurableObject } from 'cloudflare:test';
import type { Commune } from '../../worker/commune/commune.ts';
import { communeObject } from '../clock/set-clock.ts';

/** Run the release that is due; its n-th transaction fails at its very end. Whether there was one. */
export async function tickFailingAt(commune: string, transaction: number): Promise<boolean> {
  return runInDurableObject<Commune, boolean>(communeObject(commune), async (object, state) => {
    const { storage } = state;
    const real = storage.transactionSync.bind(storage);
    let begun = 0;
    storage.transactionSync = (closure) =>
      real(() => {
        begun += 1;
        const fails = begun === transaction;
        const value = closure();
        if (fails) throw new Error('the disk is gone');
        return value;
      });
    await object.tick();
    storage.transactionSync = real;
    return begun >= transaction;
  });
}
