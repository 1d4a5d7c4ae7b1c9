import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Rating } from '../../shared/contract/rating.ts';
import type { Board } from '../../shared/contract/score.ts';
import { call, ok, type Sent } from '../client/api.ts';
import { firstOperator, type Installation, newCommune } from '../client/installation.ts';
import { newRating, randomId } from '../client/rating.ts';
import {
  ADDRESS_HEADER,
  OPERATOR_SECRET,
  type RealServer,
  sendTo,
  startServer,
  withClock,
} from '../server/real-server.ts';
import { mayMount, type SmallDisk, smallDisk } from './small-disk.ts';

let disk: SmallDisk;
let server: RealServer;
let home: Installation;

beforeAll(async () => {
  if (!mayMount) return;
  disk = smallDisk(48);
  server = await startServer(withClock(disk.path));
  home = await newCommune(send(), await firstOperator(send(), OPERATOR_SECRET), 'day-dia');
});

afterAll(async () => {
  await server?.kill();
  disk?.remove();
});

const send = () => sendTo(server.ports.get('http') ?? 0);

function rate(rating: Rating): Promise<Sent> {
  const headers = { [ADDRESS_HEADER]: randomId() };
  return call(send(), 'POST', `/v1/communes/${home.commune}/ratings`, { body: rating, headers });
}

/** Rates until a rating is refused; those that were acknowledged before. */
async function rateUntilRefused(
  officer: string,
): Promise<{ stored: Rating[]; last: Rating; refused: Sent }> {
  const stored: Rating[] = [];
  for (;;) {
    const last = newRating(officer);
    const sent = await rate(last);
    if (sent.status !== 201) return { stored, last, refused: sent };
    stored.push(last);
  }
}

test.skipIf(!mayMount)(
  'on a full disk what is acknowledged is stored, what is not is refused in words, and with space all goes on',
  async () => {
    const officer = home.officers[0]?.id ?? '';
    for (let count = 0; count < 12; count += 1)
      expect((await rate(newRating(officer))).status).toBe(201);
    disk.fill();
    const { stored, last, refused } = await rateUntilRefused(officer);
    expect([503, 507]).toContain(refused.status);
    expect(refused.headers.get('content-type')).toBe('application/problem+json');
    expect((await fetch(`http://127.0.0.1:${server.ports.get('http')}/healthz`)).status).toBe(200);
    expect((await call(send(), 'GET', `/v1/communes/${home.commune}/board`)).status).toBe(200);

    disk.empty();
    await expect.poll(async () => (await rate(last)).status, { timeout: 60_000 }).toBe(201);
    await server.kill();
    server = await startServer(withClock(disk.path));
    await fetch(`http://127.0.0.1:${server.ports.get('clock')}/week/${home.commune}`);
    const board = await ok<Board>(call(send(), 'GET', `/v1/communes/${home.commune}/board`));
    const shown = board.officers?.find(({ id }) => id === officer)?.channels[0]?.ratings;
    expect(shown).toBe(12 + stored.length + 1);
  },
);
