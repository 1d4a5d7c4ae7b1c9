import { type FrameMessage, formEvents } from './message.ts';

/**
 * Tells the page round this one how high it is and what happens, and nothing
 * of the answers. Heights are told until the first answer: a height that
 * followed the answers would tell of them. What needs more room then scrolls.
 */
export function tellParent(origin: string): void {
  // The browser delivers to this origin alone, which the policy of this page names too.
  const tell = (message: FrameMessage): void => parent.postMessage(message, origin);
  const tellHeight = (): void => tell({ 'nghe-dan': 'height', height: document.body.offsetHeight });
  const size = new ResizeObserver(tellHeight);
  const begin = (): void => {
    // At once, since browsers observe nothing in a frame that was scrolled away meanwhile.
    tellHeight();
    size.observe(document.body);
  };
  for (const event of formEvents) {
    addEventListener(`nghe-dan:${event}`, () => tell({ 'nghe-dan': event }));
  }
  addEventListener('nghe-dan:open', begin, { once: true });
  addEventListener('input', () => size.disconnect(), { capture: true });
}
