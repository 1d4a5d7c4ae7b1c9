import type { Concern, ConcernKind } from '../../shared/concern/concern.ts';
import type { ConcernState, NewConcern } from '../../shared/contract/concern.ts';

/** What the citizen has written so far. It is kept nowhere but here. */
export interface Draft extends Pick<Concern, 'officer' | 'text' | 'contact'> {
  readonly about: ConcernKind | null;
}

export const emptyDraft: Draft = { about: null, officer: '', text: '', contact: '' };

/** What is sealed already and was not answered yet: sent again as it is, it counts once. */
export interface Sealing {
  readonly body: NewConcern;
}

/** All that the page shows is a function of this. */
export interface Model {
  readonly step: 'write' | 'review' | 'sent';
  readonly draft: Draft;
  /** The officers whom a citizen can choose from, in words. */
  readonly officers: readonly string[];
  readonly missing: readonly ('about' | 'text')[];
  /** A sentence about what went wrong. */
  readonly alert: string | null;
  /** Grows with each alert, which then takes the focus. */
  readonly alerts: number;
  readonly busy: boolean;
  /** The key that is sealed to, once it is known. */
  readonly publicKey: Uint8Array | null;
  readonly sealing: Sealing | null;
  readonly answer: (ConcernState & { readonly reference: string }) | null;
  /** What was learnt about an earlier concern. */
  readonly status: string | null;
}

export const emptyModel: Model = {
  step: 'write',
  draft: emptyDraft,
  officers: [],
  missing: [],
  alert: null,
  alerts: 0,
  busy: false,
  publicKey: null,
  sealing: null,
  answer: null,
  status: null,
};

/** What a draft still lacks. */
export function missingIn({ about, text }: Draft): Model['missing'] {
  return [
    ...(about === null ? (['about'] as const) : []),
    ...(text.trim() === '' ? (['text'] as const) : []),
  ];
}
