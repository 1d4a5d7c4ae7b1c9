import { problemSentence } from '../form/problem-sentence.ts';
import { h, render } from '../form/render.ts';
import type { Kiosk } from './kiosk.ts';
import { App } from './views/app.tsx';

/** Draws the kiosk; a new screen or a new alert takes the focus, and a question whether somebody is there. */
export function draw(kiosk: Kiosk): void {
  const isNewQuestion = kiosk.model.left !== null && kiosk.left === null;
  if (isNewQuestion) kiosk.left = kiosk.root.activeElement as HTMLElement | null;
  render(kiosk.box, <App kiosk={kiosk} />);
  if (isNewQuestion) kiosk.box.querySelector<HTMLElement>('.idle button')?.focus();
  else if (kiosk.model.left === null) focusStage(kiosk);
}

export const sentence = problemSentence;

function focusStage(kiosk: Kiosk): void {
  const { box, form, left, model } = kiosk;
  kiosk.left = null;
  const head = box.querySelector<HTMLElement>('[role=alert],h2');
  const fault = 'fault' in model.screen ? model.screen.fault : '';
  const headed = `${form.model.alerts} ${fault} ${box.querySelector('h2')?.textContent}`;
  if (kiosk.headed !== headed) head?.focus();
  else left?.focus();
  kiosk.headed = headed;
}
