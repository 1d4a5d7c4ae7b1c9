import type { Commune } from '../../shared/contract/commune.ts';
import type { Receipt } from '../../shared/contract/rating.ts';
import type { Form } from '../form/form.ts';
import type { Actions } from './actions.ts';
import type { Sender } from './sending/sender.ts';
import type { Pairing, Settings } from './store/own.ts';

/** What a kiosk shows. */
export type Screen =
  | { readonly at: 'starting' | 'attract' | 'form' | 'staff' | 'unpair' | 'out' }
  | { readonly at: 'stuck'; readonly why: 'insecure' | 'storage' | 'elsewhere' }
  | PairScreen
  | ThanksScreen
  | { readonly at: 'pin'; readonly fault: string | null; readonly wait: number }
  | { readonly at: 'new-pin'; readonly fault: string | null };

export interface PairScreen {
  readonly at: 'pair';
  /** What was scanned or typed. */
  readonly line: string;
  /** The code of what went wrong. */
  readonly fault: string | null;
  readonly working: boolean;
  /** How many ratings were deleted when the server ended the last pairing. */
  readonly lost: number | null;
}

export interface ThanksScreen {
  readonly at: 'thanks';
  readonly id: string;
  /** A receipt, once the server has taken the rating. */
  readonly state: 'sending' | 'waiting' | 'loose' | Receipt;
  /** Whether a pledge was broken. */
  readonly broken: boolean;
}

/** All that is shown beside the form, which has a model of its own. */
export interface KioskModel {
  readonly screen: Screen;
  /** The commune as the server told it. */
  readonly commune: Commune | null;
  readonly settings: Settings;
  readonly waiting: number;
  /** Refused ratings by the code of the server's problem. */
  readonly refused: Readonly<Record<string, number>>;
  readonly offline: boolean;
  /** Whether the screen is kept on, and whether data are kept for good. */
  readonly awake: boolean;
  readonly stored: boolean;
  /** Seconds until all is wiped, while somebody is asked whether they are there. */
  readonly left: number | null;
}

/** The kiosk in one language: a bundle of its own. */
export interface Face {
  draw(kiosk: Kiosk): void;
  /** What people read about a problem of the server's, by its code. */
  sentence(code: string): string;
}

/** A language by its code, and what it calls itself. */
export interface SpokenLanguage {
  readonly code: string;
  readonly name: string;
}

export interface Kiosk {
  readonly root: ShadowRoot;
  readonly box: HTMLElement;
  readonly languages: readonly SpokenLanguage[];
  readonly faces: ReadonlyMap<string, Face>;
  readonly form: Form;
  readonly act: Actions;
  model: KioskModel;
  /** The code of the language that is spoken. */
  language: string;
  pairing: Pairing | null;
  sender: Sender | null;
  /** What the heading was when the focus was last given to it. */
  headed: string;
  /** What had the focus before somebody was asked whether they are there. */
  left: HTMLElement | null;
  /** Whether a newer page waits, and whether it is being started. */
  outdated: boolean;
  renewing: boolean;
}

export const emptyKioskModel: KioskModel = {
  screen: { at: 'starting' },
  commune: null,
  settings: { desk: null },
  waiting: 0,
  refused: {},
  offline: false,
  awake: false,
  stored: false,
  left: null,
};

export function draw(kiosk: Kiosk): void {
  kiosk.faces.get(kiosk.language)?.draw(kiosk);
}

/** Shows the same with parts of it changed. */
export function turn(kiosk: Kiosk, part: Partial<KioskModel>): void {
  kiosk.model = { ...kiosk.model, ...part };
  draw(kiosk);
}

export function goTo(kiosk: Kiosk, screen: Screen): void {
  turn(kiosk, { screen });
}
