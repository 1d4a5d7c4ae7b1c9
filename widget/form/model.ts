import type { Commune } from '../../shared/contract/commune.ts';
import type { Receipt } from '../../shared/contract/rating.ts';
import type { WaitingEntry } from '../outbox/entry.ts';
import type { Notice } from './notice.ts';
import { type Draft, emptyDraft } from './draft.ts';
import type { Step, Unanswered } from './steps.ts';

/** A rating that left the review screen. */
export interface Posting {
  readonly entry: WaitingEntry;
  /** Whether it is on disk, so that closing the page does not lose it. */
  readonly kept: boolean;
  readonly state: 'sending' | 'queued' | Receipt;
  /** A sentence: why the server could not take it yet, where it said so. */
  readonly why?: string | undefined;
  /** What a part that came later makes of the receipt. */
  readonly more?: (receipt: Notice) => Notice;
}

/** All that the form shows is a function of this. */
export interface Model {
  readonly commune: Commune | null;
  /** A sentence: why there is no commune to show. */
  readonly trouble: string | null;
  readonly steps: readonly Step[];
  readonly step: Step;
  /** The draft that nobody has touched yet. */
  readonly blank: Draft;
  readonly draft: Draft;
  /** One answer is being changed, and the review comes next. */
  readonly editing: boolean;
  readonly unanswered: readonly Unanswered[];
  /** A sentence about a rating that was refused, this one or one from before. */
  readonly refused: string | null;
  /** Grows with each alert that must take the focus. */
  readonly alerts: number;
  /** What is looked for among many officers. */
  readonly query: string;
  readonly posting: Posting | null;
  readonly leaving: boolean;
}

export const emptyModel: Model = {
  commune: null,
  trouble: null,
  steps: [],
  step: 'officer',
  blank: emptyDraft,
  draft: emptyDraft,
  editing: false,
  unanswered: [],
  refused: null,
  alerts: 0,
  query: '',
  posting: null,
  leaving: false,
};
