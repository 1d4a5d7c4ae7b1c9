import { browser } from 'wxt/browser';

/** What whoever looks after an office's computers has set for all of them. */
export interface Preset {
  /** The server's address as it was written there. */
  readonly server?: string;
  readonly commune?: string;
  readonly language?: string;
}

/** What is set; nothing in most browsers, and Firefox then refuses the question. */
export async function readPreset(): Promise<Preset> {
  try {
    const { server, commune, language } = await browser.storage.managed.get();
    return Object.fromEntries(
      Object.entries({ server, commune, language }).filter(([, set]) => typeof set === 'string'),
    );
  } catch {
    return {};
  }
}
