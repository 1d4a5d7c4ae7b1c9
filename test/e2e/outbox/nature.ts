/** What a page of a device is like before its own scripts run. */
export interface Nature {
  /** Milliseconds by which its clock is wrong. */
  readonly wrong: number;
  readonly storage: 'sound' | 'refuses' | 'full' | 'silent';
}

/**
 * Runs in every page of a device before anything else. Gives it a clock that is
 * wrong and can be moved on by `skip`, and a storage that may not work. A frame
 * has its nature as its name.
 */
export function prepare(given: Nature | null): void {
  const nature =
    given ?? (window.name.startsWith('{') ? (JSON.parse(window.name) as Nature) : null);
  if (nature === null) return;
  moveClock(nature.wrong);
  if (nature.storage === 'full') fillStorage();
  else if (nature.storage !== 'sound') refuseStorage(nature.storage);

  function moveClock(wrong: number): void {
    const RealDate = Date;
    const realTimeout = window.setTimeout.bind(window);
    let ahead = 0;
    const now = (): number => RealDate.now() + wrong + ahead;
    const timers = new Map<number, { readonly due: number; readonly ring: () => void }>();
    class MovedDate extends RealDate {
      constructor(...parts: []) {
        if (parts.length === 0) super(now());
        else super(...parts);
      }
      static override now = now;
    }
    const setMoved = (handler: () => void, delay = 0): number => {
      const ring = (): void => {
        timers.delete(id);
        handler();
      };
      const id: number = realTimeout(ring, delay);
      timers.set(id, { due: now() + delay, ring });
      return id;
    };
    const skip = (by: number): void => {
      ahead += by;
      for (const [id, { due, ring }] of Array.from(timers)) {
        if (due > now() || !timers.has(id)) continue;
        clearTimeout(id);
        ring();
      }
    };
    const clearMoved = (id: number): void => {
      timers.delete(id);
      realClear(id);
    };
    const realClear = window.clearTimeout.bind(window);
    Object.assign(window, {
      Date: MovedDate,
      setTimeout: setMoved,
      clearTimeout: clearMoved,
      skip,
    });
  }

  /** As when the quota is used up: the request is heard, and its transaction ends. */
  function fillStorage(): void {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (value: unknown) {
      const asked = put.call(this, value);
      this.transaction.abort();
      return asked;
    };
  }

  function refuseStorage(how: 'refuses' | 'silent'): void {
    IDBFactory.prototype.open = () => {
      if (how === 'refuses') throw new DOMException('refused', 'SecurityError');
      return new EventTarget() as IDBOpenDBRequest;
    };
  }
}
