/** Addresses that RFC 9116, section 2.5.3 lets stand: of mail, telephone, or an HTTPS page. */
const CONTACT = /^(?:mailto:|tel:|https:\/\/)[\x21-\x7e]+$/u;
/** RFC 3339, in UTC. */
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/u;

/**
 * The text of security.txt (RFC 9116), from what the operator configured: one
 * or more addresses, parted by spaces, and the moment until when they hold. Null
 * without both, since a file that names nobody helps nobody.
 */
export function securityText(
  contact: string | null | undefined,
  expires: string | null | undefined,
): string | null {
  const contacts = (contact ?? '').split(' ').filter((address) => address !== '');
  if (contacts.length === 0 || !contacts.every((address) => CONTACT.test(address))) return null;
  if (expires === null || expires === undefined || !MOMENT.test(expires)) return null;
  const lines = contacts.map((address) => `Contact: ${address}`);
  return [...lines, `Expires: ${expires}`, 'Preferred-Languages: vi, en', ''].join('\n');
}
