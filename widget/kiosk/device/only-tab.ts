const NAME = 'nghe-dan-kiosk';

/** Resolves once no other tab is the kiosk, until which `elsewhere` is told; this tab holds on to it as long as it lives. */
export function onlyTab(elsewhere: () => void): Promise<void> {
  return new Promise((resolve) => {
    const hold = (): Promise<never> => {
      resolve();
      return new Promise(() => undefined);
    };
    void navigator.locks.request(NAME, { ifAvailable: true }, (lock) => {
      if (lock !== null) return hold();
      elsewhere();
      void navigator.locks.request(NAME, hold);
      return undefined;
    });
  });
}
