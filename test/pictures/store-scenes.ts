import type { Page } from 'playwright-core';
import { inbox } from '../../shared/text/vi.ts';
import { type GuideScene, leaderGuide, officerGuide } from './guide-scenes.ts';

/** What all three stores take, in CSS pixels. */
const size = { width: 1280, height: 800 } as const;

const asInGuide = (scenes: readonly GuideScene[], of: string, name: string): GuideScene[] =>
  scenes.filter((scene) => scene.name === of).map((scene) => ({ ...scene, ...size, name }));

const settled = (page: Page) =>
  page.getByRole('button', { name: inbox.refresh, disabled: false }).waitFor();

/** What an officer's extension shows in the stores, in their order. */
export const officerStore: readonly GuideScene[] = [
  ...asInGuide(officerGuide, 'can-bo-hom-thu', '1-hom-thu'),
  { ...size, name: '2-dien-bien', page: 'inbox.html#trend', reach: settled },
  ...asInGuide(officerGuide, 'can-bo-dua-ma', '3-dua-ma'),
];

/** What a leader's shows. */
export const leaderStore: readonly GuideScene[] = [
  ...asInGuide(leaderGuide, 'lanh-dao-bao-cao', '4-bao-cao'),
  ...asInGuide(leaderGuide, 'lanh-dao-can-bo', '5-can-bo'),
];
