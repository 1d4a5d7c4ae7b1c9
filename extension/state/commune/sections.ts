import { signal } from '@preact/signals';

/** The sections of the page, in the order of its navigation. */
export const sections = [
  'officers',
  'devices',
  'kiosks',
  'keys',
  'sites',
  'criteria',
  'contacts',
] as const;
export type Section = (typeof sections)[number];

/** The section that the page's address names. */
export const section = signal<Section>('officers');
/** Whether the person went to it from another one, so that its heading is to be read. */
export const hasMoved = signal(false);

/** Follows the address from now on. */
export function followAddress(): void {
  section.value = named() ?? 'officers';
  addEventListener('hashchange', () => {
    section.value = named() ?? 'officers';
    hasMoved.value = true;
  });
}

function named(): Section | undefined {
  return sections.find((one) => location.hash === `#${one}`);
}
