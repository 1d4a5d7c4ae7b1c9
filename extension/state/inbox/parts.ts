import { signal } from '@preact/signals';

/** The parts of the tab, each under its own fragment, so that "back" works. */
export const parts = ['comments', 'trend', 'criteria', 'pledge'] as const;
export type Part = (typeof parts)[number];

export const part = signal<Part>('comments');

/** Shows the part that the address names, now and whenever it changes. */
export function followAddress(): void {
  const follow = () => {
    part.value = parts.find((one) => `#${one}` === location.hash) ?? 'comments';
  };
  addEventListener('hashchange', follow);
  follow();
}
