import type { Page } from 'playwright-core';

/** A voice that a device may have. */
export interface FakeVoice {
  readonly lang: string;
  readonly localService: boolean;
}

/** What the device was asked to say, and what it is at. */
export interface Spoken {
  readonly said: readonly string[];
  readonly speaking: boolean;
}

/**
 * Gives a page a device that speaks: headless browsers have no voices. Nothing
 * ends before `finishPiece`.
 */
export async function giveVoices(page: Page, voices: readonly FakeVoice[]): Promise<void> {
  await page.addInitScript((given) => {
    interface Utterance extends EventTarget {
      readonly text: string;
    }
    const device = { voices: given, said: [] as string[], now: null as Utterance | null };
    const speech = Object.assign(new EventTarget(), {
      getVoices: () => device.voices,
      speak(piece: Utterance) {
        device.now = piece;
        device.said.push(piece.text);
      },
      cancel() {
        const stopped = device.now;
        device.now = null;
        stopped?.dispatchEvent(new Event('end'));
      },
    });
    class SpeechSynthesisUtterance extends EventTarget {
      readonly text: string;
      constructor(text: string) {
        super();
        this.text = text;
      }
    }
    Object.defineProperty(globalThis, 'speechSynthesis', { value: speech });
    Object.assign(globalThis, { SpeechSynthesisUtterance, fakeDevice: device });
  }, voices);
}

/** The device finds these voices later, as Chrome does. */
export async function findVoices(page: Page, voices: readonly FakeVoice[]): Promise<void> {
  await page.evaluate((found) => {
    Object.assign((globalThis as unknown as Device).fakeDevice, { voices: found });
    speechSynthesis.dispatchEvent(new Event('voiceschanged'));
  }, voices);
}

export async function finishPiece(page: Page): Promise<void> {
  await page.evaluate(() => {
    const device = (globalThis as unknown as Device).fakeDevice;
    const piece = device.now;
    device.now = null;
    piece?.dispatchEvent(new Event('end'));
  });
}

export async function spoken(page: Page): Promise<Spoken> {
  return page.evaluate(() => {
    const { said, now } = (globalThis as unknown as Device).fakeDevice;
    return { said, speaking: now !== null };
  });
}

interface Device {
  readonly fakeDevice: { said: readonly string[]; now: EventTarget | null };
}
