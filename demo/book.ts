import { DurableObject } from 'cloudflare:workers';
import type { Environment } from './environment.ts';
import type { PairedDevice } from './paired-device.ts';

/** Whom the demo has a paired device of. */
type Whose = 'operator' | 'leader' | 'kiosk';

/** What the demo remembers between starts: its time and its paired devices. */
export class DemoBook extends DurableObject<Environment> {
  #offset: number | null = null;

  /** Milliseconds since 1970 by the demo's clock. */
  async now(): Promise<number> {
    this.#offset ??= (await this.ctx.storage.get<number>('offset')) ?? 0;
    return Date.now() + this.#offset;
  }

  /** Sets the demo's clock, in milliseconds since 1970. */
  async setClock(now: number): Promise<void> {
    const offset = now - Date.now();
    await this.ctx.storage.put('offset', offset);
    this.#offset = offset;
  }

  /** From now on the demo's clock shows the real time. */
  async setClockRight(): Promise<void> {
    await this.ctx.storage.put('offset', 0);
    this.#offset = 0;
  }

  async remember(role: Whose, device: PairedDevice): Promise<void> {
    await this.ctx.storage.put(role, device);
  }

  async device(role: Whose): Promise<PairedDevice | null> {
    return (await this.ctx.storage.get<PairedDevice>(role)) ?? null;
  }
}

/** The one book of the demo. */
export function bookOf(env: Environment): DurableObjectStub<DemoBook> {
  return env.BOOK.get(env.BOOK.idFromName('demo'));
}
