import { parseArgs } from 'node:util';

/** How the proxy gets its certificate. */
export type Certificate =
  | { readonly kind: 'kept' }
  | { readonly kind: 'files'; readonly certificate: string; readonly key: string }
  | { readonly kind: 'acme'; readonly email: string };

/** What is asked of the machine. */
export type Order =
  | {
      readonly command: 'install';
      readonly domain: string | null;
      readonly certificate: Certificate;
      /** That the release in use will not read what the new one writes is accepted. */
      readonly noWayBack: boolean;
    }
  | { readonly command: 'try' | 'back' | 'remove' | 'alive' };

/** Reads the command line; null when it is none of ours. */
export function readOrder(args: readonly string[]): Order | null {
  const { positionals, values } = parsed(args) ?? { positionals: [], values: {} };
  const [command, ...more] = positionals;
  if (more.length > 0) return null;
  if (command === 'install') {
    const certificate = certificateOf(values);
    const { domain = null } = values;
    if (certificate === null || (domain !== null && !isDomain(domain))) return null;
    return { command, domain, certificate, noWayBack: values['no-way-back'] === true };
  }
  const plain = (['try', 'back', 'remove', 'alive'] as const).find((known) => known === command);
  return plain === undefined || Object.keys(values).length > 0 ? null : { command: plain };
}

function parsed(args: readonly string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        domain: text,
        certificate: text,
        key: text,
        acme: text,
        'no-way-back': { type: 'boolean' },
      },
    });
  } catch {
    return null;
  }
}

interface Values {
  readonly certificate?: string;
  readonly key?: string;
  readonly acme?: string;
}

function certificateOf({ certificate, key, acme }: Values): Certificate | null {
  if (certificate !== undefined && key !== undefined && acme === undefined)
    return { kind: 'files', certificate, key };
  if (certificate !== undefined || key !== undefined) return null;
  return acme === undefined ? { kind: 'kept' } : { kind: 'acme', email: acme };
}

/** A name in the domain name system (RFC 1123), as a proxy and a log may have it. */
function isDomain(text: string): boolean {
  return /^(?=.{1,253}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$/u.test(
    text,
  );
}
