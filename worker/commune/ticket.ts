import { createHmac, timingSafeEqual } from 'node:crypto';

const SOONEST = 3000;
const LATEST = 12 * 60 * 60 * 1000;

/** What is wrong with a ticket: nobody fills a form so fast, or it lay too long, or it is not ours. */
export type TicketFault = 'too-early' | 'expired' | 'forged';

/**
 * A signed and timed ticket for a form without script. It carries the id of
 * the rating to come, so that a form sent twice is one rating.
 */
export function makeTicket(key: Uint8Array, id: string, now: number): string {
  const content = `${id}.${now.toString(36)}`;
  return `${content}.${mac(key, content).toString('base64url')}`;
}

/** The rating's id in a ticket that is ours and of this moment, or what is wrong with it. */
export function readTicket(
  key: Uint8Array,
  ticket: string,
  now: number,
): { id: string } | TicketFault {
  const [id = '', time = '', signature = ''] = ticket.split('.');
  const expected = mac(key, `${id}.${time}`);
  const given = Buffer.from(signature, 'base64url');
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return 'forged';
  const age = now - Number.parseInt(time, 36);
  if (age < SOONEST) return 'too-early';
  return age > LATEST ? 'expired' : { id };
}

function mac(key: Uint8Array, content: string): Buffer {
  return createHmac('sha256', key).update(`nghe-dan ticket\n${content}`).digest();
}
