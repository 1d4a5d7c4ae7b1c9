import type { Kiosk } from '../kiosk.ts';

const HOUR = 60 * 60 * 1000;

/**
 * Has the page kept for starts without net, and looks every hour for a newer
 * one. The running page has all that it needs in memory, so a newer one can
 * wait until nobody is there.
 */
export async function installWorker(kiosk: Kiosk): Promise<void> {
  const { serviceWorker } = navigator;
  const isFirst = serviceWorker.controller === null;
  serviceWorker.addEventListener('controllerchange', () => {
    if (!isFirst) kiosk.outdated = true;
  });
  const registration = await serviceWorker.register('/kiosk/worker.js', { scope: '/kiosk' });
  setInterval(() => void registration.update().catch(() => undefined), HOUR);
}

/** Starts the newer page, if there is one. */
export function renew(kiosk: Kiosk): void {
  if (!kiosk.outdated || kiosk.model.screen.at !== 'attract') return;
  kiosk.renewing = true;
  location.reload();
}
