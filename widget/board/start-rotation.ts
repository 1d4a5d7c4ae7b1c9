/** Milliseconds that a view stays: long enough to read it twice. */
const STAY = 20_000;

/** Where the screen is large enough for a view to fit on it. */
const large = matchMedia('(min-width: 48em) and (min-height: 30em)');
const still = matchMedia('(prefers-reduced-motion: reduce)');

/** Shows one view after the other, calmly; nothing moves by itself where less motion is asked for. */
export function startRotation(): void {
  const views = [...document.querySelectorAll<HTMLElement>('.view')];
  const controls = document.querySelector<HTMLElement>('.controls');
  if (!large.matches || views.length < 2 || controls === null) return;
  let timer = 0;
  let shown = 0;
  const show = (next: number): void => {
    shown = next % views.length;
    views.forEach((view, place) => (view.hidden = place !== shown));
  };
  const run = (goes: boolean): void => {
    clearInterval(timer);
    if (goes) timer = setInterval(() => show(shown + 1), STAY);
    button(controls, 'pause').hidden = !goes;
    button(controls, 'resume').hidden = goes;
  };
  const actions: Readonly<Record<string, () => void>> = {
    pause: () => run(false),
    resume: () => run(true),
    forward: () => show(shown + 1),
    'full-screen': () => void document.documentElement.requestFullscreen(),
  };
  for (const [name, action] of Object.entries(actions))
    button(controls, name).addEventListener('click', action);
  document.documentElement.classList.add('rotating');
  controls.hidden = false;
  show(0);
  run(!still.matches);
}

function button(controls: HTMLElement, name: string): HTMLButtonElement {
  return controls.querySelector(`[data-do="${name}"]`) as HTMLButtonElement;
}
