import { randomBytes } from 'node:crypto';

const CROCKFORD = '0123456789abcdefghjkmnpqrstvwxyz';

/** An identity in lists and addresses: 16 characters, 80 random bits. */
export function newServerId(): string {
  return crockford(16);
}

/** What a person types to pair a device: 20 characters, 100 random bits. */
export function newInviteSecret(): string {
  return crockford(20).toUpperCase();
}

/** 128 random bits in base64url. */
export function newRandomId(): string {
  return randomBytes(16).toString('base64url');
}

function crockford(length: number): string {
  return Array.from(randomBytes(length), (byte) => CROCKFORD[byte % 32]).join('');
}
