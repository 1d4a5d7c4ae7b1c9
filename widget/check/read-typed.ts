import { type KeptReceipt, readReceiptLink } from '../../shared/log/receipt-link.ts';

/** The receipt in a link, or in the part of it behind #; null when there is none that can be used. */
export function readTyped(typed: string): KeptReceipt | null {
  const receipt = readReceiptLink(typed.slice(typed.indexOf('#') + 1).trim());
  // What becomes part of an address is a commune's name and nothing else.
  return receipt && isCommune(receipt.commune) ? receipt : null;
}

/** Whether this may be the name of a commune in addresses. */
export function isCommune(text: string): boolean {
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(text);
}
