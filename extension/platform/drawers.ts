import { browser } from 'wxt/browser';
import type { Pin } from './pin.ts';

/** One person's things in this browser: a pairing, and what is kept for it. */
export interface Drawer {
  readonly id: number;
  /** Whose it is, as the server said it last; '' before. */
  readonly title: string;
  /** Null while nothing is sealed. */
  readonly pin: Pin | null;
  /** After so many minutes without a key or a press it is locked, where there is a PIN. */
  readonly minutes: number;
}

/** All drawers, and the id of the one whose things pages show. */
export interface Drawers {
  readonly open: number;
  readonly all: readonly Drawer[];
}

const NAME = 'drawers';

/** Most people never see that there are drawers: there is one, and it has no PIN. */
export async function readDrawers(): Promise<Drawers> {
  const { drawers } = await browser.storage.local.get<{ drawers?: Drawers }>(NAME);
  return drawers ?? { open: 0, all: [newDrawer(0)] };
}

function newDrawer(id: number): Drawer {
  return { id, title: '', pin: null, minutes: 10 };
}

async function writeDrawers(drawers: Drawers): Promise<void> {
  await browser.storage.local.set({ [NAME]: drawers });
}

/** A name of something that is kept, in the open drawer. */
export async function ownName(name: string): Promise<string> {
  const { open } = await readDrawers();
  return open === 0 ? name : `${name}-${open}`;
}

export async function openDrawer(): Promise<Drawer> {
  const { open, all } = await readDrawers();
  return all.find(({ id }) => id === open) ?? newDrawer(open);
}

export async function changeOpenDrawer(change: Partial<Omit<Drawer, 'id'>>): Promise<void> {
  const { open, all } = await readDrawers();
  const changed = all.map((one) => (one.id === open ? { ...one, ...change } : one));
  await writeDrawers({ open, all: changed });
}

export async function turnToDrawer(id: number): Promise<void> {
  await writeDrawers({ ...(await readDrawers()), open: id });
}

/** Adds an empty drawer and opens it. */
export async function addDrawer(): Promise<void> {
  const { all } = await readDrawers();
  const taken = new Set(all.map(({ id }) => id));
  const free = all.findIndex((_, at) => !taken.has(at));
  const id = free === -1 ? all.length : free;
  await writeDrawers({ open: id, all: [...all, newDrawer(id)] });
}

/** Takes the open drawer away and opens another; false when there was no other. */
export async function removeOpenDrawer(): Promise<boolean> {
  const { open, all } = await readDrawers();
  const others = all.filter(({ id }) => id !== open);
  const [first] = others;
  await (first === undefined
    ? browser.storage.local.remove(NAME)
    : writeDrawers({ open: first.id, all: others }));
  return first !== undefined;
}

/** Tells when another drawer was opened, on whatever page. */
export function onOtherDrawer(tell: () => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    const { oldValue, newValue } = changes[NAME] ?? {};
    const before = (oldValue as Drawers | undefined)?.open ?? 0;
    const after = (newValue as Drawers | undefined)?.open ?? 0;
    if (before !== after) tell();
  });
}
