import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { makeTicket, readTicket } from './ticket.ts';

const key = randomBytes(32);
const id = randomBytes(16).toString('base64url');
const now = Date.parse('2026-11-22T08:00:00+07:00');
const ticket = makeTicket(key, id, now);

test('a ticket gives its id back after the time that a person needs', () => {
  expect(readTicket(key, ticket, now + 20_000)).toEqual({ id });
});

test('a form sent in no time is too early, one from yesterday has expired', () => {
  expect(readTicket(key, ticket, now + 500)).toBe('too-early');
  expect(readTicket(key, ticket, now + 24 * 60 * 60 * 1000)).toBe('expired');
});

test('a ticket of another key, a changed one and a made-up one are forged', () => {
  expect(readTicket(randomBytes(32), ticket, now + 20_000)).toBe('forged');
  expect(
    readTicket(key, ticket.replace(id, id.split('').toReversed().join('')), now + 20_000),
  ).toBe('forged');
  expect(readTicket(key, 'a.b.c', now)).toBe('forged');
  expect(readTicket(key, '', now)).toBe('forged');
});
