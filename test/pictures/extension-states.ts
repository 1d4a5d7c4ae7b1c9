import type { Page } from 'playwright-core';
import type { NewInvite } from '../../shared/contract/member.ts';
import { fill } from '../../shared/text/fill.ts';
import { extension as text, members } from '../../shared/text/vi.ts';
import {
  type ChromiumExtension,
  type ExtensionPage,
  launchChromiumExtension,
} from '../e2e/browsers/chromium-extension.ts';
import { COMMUNE, startWayCommune, type WayCommune } from '../e2e/officer-way/way-commune.ts';
import type { Look } from './look.ts';
import { pairExtension } from './scenes.ts';

type Keep = (page: Page, name: string) => Promise<void>;
type Who = 'nobody' | 'officer' | 'leader' | 'overseer';

/** Which pages somebody comes to; a device that is not paired may be led to any of them. */
const pages: Readonly<Record<Who, readonly ExtensionPage[]>> = {
  nobody: [
    'popup.html',
    'pair.html',
    'inbox.html',
    'letters.html',
    'show-code.html',
    'slips.html',
    'commune.html',
    'comments.html',
    'report.html',
    'oversight.html',
    'verify.html',
    'paper.html',
    'signals.html',
    'members.html',
  ],
  officer: [
    'popup.html',
    'pair.html',
    'inbox.html',
    'inbox.html#trend',
    'inbox.html#criteria',
    'inbox.html#pledge',
    'letters.html',
    'letters.html#sent',
    'letters.html#occasions',
    'show-code.html',
    'members.html',
  ],
  leader: [
    'popup.html',
    'commune.html',
    'comments.html',
    'report.html',
    'letters.html',
    'letters.html#templates',
    'letters.html#counts',
    'slips.html',
    'members.html',
  ],
  overseer: [
    'popup.html',
    'oversight.html',
    'comments.html',
    'report.html',
    'paper.html',
    'verify.html',
    'signals.html',
    'letters.html',
    'slips.html',
    'members.html',
  ],
};

/** What happens to a page before it is opened, and how it is undone. */
interface State {
  readonly name: string;
  set(extension: ChromiumExtension): Promise<void>;
  unset(extension: ChromiumExtension): Promise<void>;
}

const EVERY_CALL = '**/v1/**';

const states: readonly State[] = [
  { name: 'empty', set: async () => {}, unset: async () => {} },
  {
    name: 'offline',
    set: ({ context }) => context.setOffline(true),
    unset: ({ context }) => context.setOffline(false),
  },
  {
    // An office's network that wants a login answers for the server.
    name: 'error',
    async set({ context }) {
      const login = { contentType: 'text/html', body: '<title>Đăng nhập</title>' };
      await context.route(EVERY_CALL, (route) => route.fulfill(login));
    },
    unset: ({ context }) => context.unroute(EVERY_CALL),
  },
];

/** Looks at every page of the extension with nothing in it, without a network, and with a server that is none. */
export async function extensionStates(looks: readonly Look[], keep: Keep): Promise<void> {
  const server = await startWayCommune();
  const extensions = await pairEach(server);
  try {
    const [, unpaired] = extensions[0] ?? [];
    for (const look of looks) if (unpaired) await keepPairing(unpaired, server, look, keep);
    for (const [who, extension] of extensions) {
      for (const state of who === 'nobody' ? states.slice(0, 1) : states) {
        await state.set(extension);
        for (const look of looks) await lookAt(extension, `${who}-${state.name}`, who, look, keep);
        await state.unset(extension);
      }
    }
    const [, officer] = extensions[1] ?? [];
    if (officer) await keepSealed(officer, looks, keep);
  } finally {
    for (const [, extension] of extensions) await extension.close();
    await server.stop();
  }
}

async function pairEach(
  server: WayCommune,
): Promise<readonly (readonly [Who, ChromiumExtension])[]> {
  const { tokens, officers } = server.home;
  const paired = async (token: string, invited: NewInvite) => {
    const extension = await launchChromiumExtension();
    const link = `${server.url}/pair/${COMMUNE}#${await server.invite(token, invited)}`;
    await pairExtension(extension, link);
    return extension;
  };
  const officer = officers[0]?.id ?? '';
  return [
    ['nobody', await launchChromiumExtension()],
    ['officer', await paired(tokens.leader, { role: 'officer', officer })],
    ['leader', await paired(tokens.operator, { role: 'leader', label: 'Máy lãnh đạo' })],
    ['overseer', await paired(tokens.operator, { role: 'overseer', label: 'Máy Mặt trận' })],
  ];
}

/** What can go wrong where everybody begins. */
async function keepPairing(
  extension: ChromiumExtension,
  { url }: WayCommune,
  look: Look,
  keep: Keep,
): Promise<void> {
  const page = await openPage(extension, 'pair.html', look);
  const { pair } = text;
  await page.getByRole('button', { name: pair.submit }).click();
  await page.getByText(pair.noLine).waitFor();
  await keep(page, `pair-no-line-${look.name}`);
  await page.getByLabel(pair.line).fill(`${COMMUNE}.7K3M9-QXT2A-4HDNE-8RWV5`);
  await page.getByLabel(pair.server).waitFor();
  await keep(page, `pair-code-alone-${look.name}`);
  await page.getByLabel(pair.server).fill(url);
  await page.getByRole('button', { name: pair.submit }).click();
  await page.locator('#fault.trouble').waitFor();
  await keep(page, `pair-refused-${look.name}`);
  await page.close();
}

/** What a PIN changes; the last, for it stays. */
async function keepSealed(
  extension: ChromiumExtension,
  looks: readonly Look[],
  keep: Keep,
): Promise<void> {
  const { pin, locked } = members;
  const setting = await extension.open('members.html');
  await setting.getByLabel(fill(pin.choose, { least: 6 })).fill('482913');
  await setting.getByLabel(pin.again).fill('482913');
  await setting.getByRole('button', { name: pin.set }).click();
  await setting.getByText(pin.isSet).waitFor();
  for (const look of looks) {
    const page = await openPage(extension, 'members.html', look);
    await page.getByText(pin.drop).click();
    await keep(page, `members-3-sealed-${look.name}`);
    await page.close();
  }
  await setting.getByRole('button', { name: pin.lock }).click();
  for (const look of looks) {
    const page = await openPage(extension, 'inbox.html', look);
    await page.getByRole('button', { name: locked.open, exact: true }).click();
    await page.getByRole('alert').waitFor();
    await keep(page, `members-4-locked-${look.name}`);
    await page.getByRole('button', { name: locked.forgotten }).click();
    await keep(page, `members-5-forgotten-${look.name}`);
    await page.close();
  }
  await setting.close();
}

async function openPage(
  extension: ChromiumExtension,
  address: ExtensionPage,
  { width, height, colorScheme }: Look,
): Promise<Page> {
  const page = await extension.open(address);
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await page.setViewportSize({ width, height });
  await page.locator('main').waitFor();
  return page;
}

async function lookAt(
  extension: ChromiumExtension,
  state: string,
  who: Who,
  look: Look,
  keep: Keep,
): Promise<void> {
  for (const address of pages[who]) {
    const page = await openPage(extension, address, look);
    await page.waitForLoadState('networkidle');
    const place = address.replace('.html', '').replace('#', '-');
    await keep(page, `state-${state}-${place}-${look.name}`);
    await page.close();
  }
}
