import type { Kiosk } from '../kiosk.ts';

/** Where whoever looks after the device may see the rest of it. */
const open = new Set(['out', 'pair', 'starting', 'stuck']);

/** Takes the whole screen at a touch, since browsers ask for one, unless an installed app has it already. */
export function takeFullScreen(kiosk: Kiosk): void {
  addEventListener('click', () => {
    if (open.has(kiosk.model.screen.at) || document.fullscreenElement !== null) return;
    if (matchMedia('(display-mode: fullscreen)').matches) return;
    document.documentElement.requestFullscreen?.({ navigationUI: 'hide' }).catch(() => undefined);
  });
}

export function leaveFullScreen(): void {
  if (document.fullscreenElement !== null) void document.exitFullscreen();
}
