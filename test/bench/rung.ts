import { currentTime } from '../../worker/clock.ts';
import { Commune as ProductCommune } from '../../worker/commune/commune.ts';
import { openRelease } from '../../worker/commune/release/release-store.ts';

export { default } from '../../worker/index.ts';
export { Province } from '../../worker/province/province.ts';
export { BoxKeys } from '../../worker/registry/box-keys.ts';
export { Registry } from '../../worker/registry/registry.ts';

/** The product's commune, with an alarm that can be rung from outside. */
export class Commune extends ProductCommune {
  async ring(): Promise<void> {
    await this.alarm();
  }

  async isDue(): Promise<boolean> {
    return openRelease(this.sql).opensAt <= (await currentTime(this.env));
  }
}
