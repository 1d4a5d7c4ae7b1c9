import { createCommune } from '../shared/contract/commune.ts';
import { addOfficer, type NewOfficer } from '../shared/contract/officer.ts';
import { bookOf } from './book.ts';
import { COMMUNE } from './commune.ts';
import type { Environment } from './environment.ts';
import { inviteMember } from './invite-member.ts';
import { demoOfficers } from './officers.ts';
import { pair, signIn } from './paired-device.ts';
import { call } from './public-route.ts';
import { lastRelease, WEEK } from './release-time.ts';
import { passWeek } from './week.ts';

/** How many weekly releases the demo has behind it. */
export const RELEASES = 12;

/**
 * Makes the demo commune as people would: through the public routes, in the
 * order in which it happens, twelve weeks ago. `passed` hears of each week.
 */
export async function seed(
  env: Environment,
  origins: readonly string[],
  passed: (week: number, ratings: number) => Promise<void>,
): Promise<void> {
  const book = bookOf(env);
  await book.setClock(lastRelease(Date.now()) - RELEASES * WEEK + WEEK / 100);
  await foundCommune(env, origins);
  for (let week = 1; week <= RELEASES; week += 1) {
    const { ratings } = await passWeek(env, async () => {});
    await passed(week, ratings);
  }
  await book.setClockRight();
}

async function foundCommune(env: Environment, origins: readonly string[]): Promise<void> {
  const operator = await pair(env, env.OPERATOR_SECRET);
  await bookOf(env).remember('operator', operator);
  const headers = await signIn(env, operator);
  const body = { ...COMMUNE, origins };
  await call(env, { method: 'POST', path: createCommune.path, body, headers });
  const { invite } = await inviteMember(env, headers, { role: 'leader', label: 'Lãnh đạo xã' });
  const leader = await pair(env, invite, COMMUNE.id);
  await bookOf(env).remember('leader', leader);
  await addOfficers(env, await signIn(env, leader));
}

async function addOfficers(env: Environment, headers: { authorization: string }): Promise<void> {
  const path = addOfficer.path.replace('{commune}', COMMUNE.id);
  for (const { position, desk } of demoOfficers) {
    const body: NewOfficer = { position, desk };
    await call(env, { method: 'POST', path, body, headers });
  }
}
