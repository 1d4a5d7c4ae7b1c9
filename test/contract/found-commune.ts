import { expect } from 'vitest';
import type { SetId } from '../../shared/criteria/sets.ts';
import { call } from '../client/api.ts';
import { type PairedDevice, pairDevice, signIn } from '../client/device.ts';
import { send } from '../client/in-workerd.ts';
import { type Installation, newCommune } from '../client/installation.ts';
import { newRating } from '../client/rating.ts';

export const OPERATOR_SECRET = 'the secret of the first operator';
export const WATCH_SECRET = 'the secret of those who watch';

let operator: Promise<PairedDevice> | null = null;

/** The paired device of the operator; the first to ask for it spends the secret. */
export function operatorDevice(): Promise<PairedDevice> {
  operator ??= pairDevice(send, OPERATOR_SECRET, undefined);
  return operator;
}

/** The installation begins anew, and its operator with it. */
export function forgetOperator(): void {
  operator = null;
}

/** A token of the operator that is good for the next 15 minutes of the test clock. */
export async function operatorToken(): Promise<string> {
  return signIn(send, await operatorDevice());
}

/** A new commune with a member of each role signed in. */
export async function foundCommune(
  commune: string,
  sets?: readonly SetId[],
): Promise<Installation> {
  return newCommune(send, await operatorToken(), commune, sets);
}

/** Citizens rate an officer, each answering everything, and are all thanked. */
export async function rate(commune: string, officer: string, times: number): Promise<void> {
  const path = `/v1/communes/${commune}/ratings`;
  const sent = await Promise.all(
    Array.from({ length: times }, () => call(send, 'POST', path, { body: newRating(officer) })),
  );
  expect(sent.map(({ status }) => status)).toEqual(sent.map(() => 201));
}
