import { runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { expect, test } from 'vitest';
import { sessionStatement } from '../../shared/contract/session.ts';
import type { Board } from '../../shared/contract/score.ts';
import { Commune } from '../../worker/commune/commune.ts';
import type { Environment } from '../../worker/environment.ts';
import { call, ok } from '../client/api.ts';
import { pairDevice, sign, signIn } from '../client/device.ts';
import { send } from '../client/in-workerd.ts';
import { communeObject, pass, passWeek, setClock } from '../clock/set-clock.ts';
import { foundCommune, rate } from './found-commune.ts';

const DAY = 24 * 60 * 60 * 1000;

/** The object of a commune made anew, as after a start of the server. */
async function restarted(commune: string): Promise<void> {
  await runInDurableObject(communeObject(commune), async (_object, state) => {
    const object = new Commune(state, env as unknown as Environment);
    await object.tick();
  });
}

const boardOf = (commune: string) => ok<Board>(call(send, 'GET', `/v1/communes/${commune}/board`));

test('a clock that is set back brings no used challenge, no ended session and no release back', async () => {
  await setClock('2026-03-04T09:00:00+07:00');
  const { tokens, officers } = await foundCommune('lui-gio');
  const base = '/v1/communes/lui-gio';
  const body = { role: 'officer', officer: officers[0]?.id };
  const asked = call(send, 'POST', `${base}/invites`, { token: tokens.leader, body });
  const { invite } = await ok<{ invite: string }>(asked);
  const device = await pairDevice(send, invite, 'lui-gio');
  const challenged = { commune: 'lui-gio', device: device.id };
  const { challenge } = await ok<{ challenge: string }>(
    call(send, 'POST', '/v1/sessions/challenges', { body: challenged }),
  );
  const signature = await sign(device, sessionStatement({ ...challenged, challenge }));
  const proof = { ...challenged, challenge, signature };
  await ok(call(send, 'POST', '/v1/sessions', { body: proof }));
  const token = await signIn(send, device);
  await ok(call(send, 'DELETE', '/v1/sessions', { token }));
  await rate('lui-gio', officers[0]?.id ?? '', 10);
  await passWeek('lui-gio');

  await pass(-30 * DAY);
  expect((await call(send, 'POST', '/v1/sessions', { body: proof })).status).toBe(401);
  expect((await call(send, 'GET', '/v1/me', { token })).status).toBe(401);
  await communeObject('lui-gio').tick();
  expect((await boardOf('lui-gio')).release?.number).toBe(1);
});

test('a clock that jumps years ahead runs one release, and put right again it has cost no week', async () => {
  await setClock('2026-03-04T09:00:00+07:00');
  const { officers } = await foundCommune('vuot-gio');
  await rate('vuot-gio', officers[0]?.id ?? '', 10);
  await pass(2000 * DAY);
  await communeObject('vuot-gio').tick();
  await communeObject('vuot-gio').tick();
  expect((await boardOf('vuot-gio')).release?.number).toBe(1);

  await setClock('2026-03-10T09:00:00+07:00');
  await restarted('vuot-gio');
  await rate('vuot-gio', officers[0]?.id ?? '', 10);
  await setClock('2026-03-16T07:00:00+07:00');
  await communeObject('vuot-gio').tick();
  expect((await boardOf('vuot-gio')).release?.number).toBe(2);
});
