import { rollUp as text } from '../../shared/text/vi.ts';
import {
  PROVINCE,
  type ProvinceServer,
  startProvinceServer,
} from '../e2e/roll-up/province-server.ts';
import { formLooks, looks } from './look.ts';
import { type Keep, type SceneOn, takeScenes } from './take-scenes.ts';

const province = `/board/province/${PROVINCE}`;

/** What a province and the country show. */
const rollUps: readonly SceneOn<ProvinceServer>[] = [
  {
    name: 'roll-up-1-province',
    reach: async (page, { url }) => void (await page.goto(url + province)),
  },
  {
    name: 'roll-up-1-province-table',
    async reach(page, { url }) {
      await page.goto(url + province);
      await page.getByText(text.asTable).click();
    },
  },
  {
    name: 'roll-up-2-country',
    reach: async (page, { url }) => void (await page.goto(`${url}/country`)),
  },
  {
    name: 'roll-up-3-no-province',
    reach: async (page, { url }) => void (await page.goto(`${url}/board/province/khong-co`)),
  },
];

/** Takes pictures of the boards above a commune's. */
export async function rollUpPictures(keep: Keep): Promise<void> {
  const server = await startProvinceServer();
  try {
    await takeScenes(rollUps, [...looks, ...formLooks], server, keep);
  } finally {
    await server.stop();
  }
}
