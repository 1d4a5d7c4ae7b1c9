import type { Page } from 'playwright-core';
import { type BoardServer, startBoardServer } from '../e2e/board/board-server.ts';
import { communes } from '../e2e/board/communes.ts';
import { formLooks, looks } from './look.ts';
import { type Keep, type SceneOn, takeScenes } from './take-scenes.ts';

const display = { name: 'display', width: 1920, height: 1080, colorScheme: 'light' } as const;

/** A commune's board in each state in which it can be, as a page and as a display. */
const boards: readonly SceneOn<BoardServer>[] = Object.entries(communes).flatMap(([state, id]) =>
  [
    { way: 'page', query: '' },
    { way: 'display', query: '?display' },
  ].map(({ way, query }) => ({
    name: `board-${way}-${state}`,
    reach: async (page: Page, { url }: BoardServer) =>
      void (await page.goto(`${url}/board/${id}${query}`)),
  })),
);

/** Takes pictures of a board from its commune's first day on. */
export async function boardPictures(keep: Keep): Promise<void> {
  const server = await startBoardServer();
  try {
    await takeScenes(boards, [...looks, ...formLooks, display], server, keep);
  } finally {
    await server.stop();
  }
}
