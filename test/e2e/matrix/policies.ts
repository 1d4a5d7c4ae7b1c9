/** What a policy is made from. */
export interface Addresses {
  /** The origin that the widget comes from. */
  readonly server: string;
  /** The integrity of the loader and of the form. */
  readonly loader: string;
  readonly form: string;
}

/** How a site guards its pages, and with which attributes it embeds the loader there. */
export interface Policy {
  readonly name: string;
  readonly header: (addresses: Addresses) => string | null;
  readonly attributes?: (addresses: Addresses) => string;
  /** Whether the page lies in an iframe that has no rights but scripts. */
  readonly sandboxed?: true;
}

const NONCE = 'bm9uY2Utb2YtYS1zaXRl';

/** The line of the README, and nothing else allowed. */
const line = ({ server }: Addresses): string =>
  `default-src 'none'; script-src ${server}; connect-src ${server}`;

const nonced = (): string => `nonce="${NONCE}"`;

export const policies: readonly Policy[] = [
  { name: 'no policy', header: () => null },
  { name: 'the line', header: line },
  {
    name: 'nonces only',
    header: ({ server }) =>
      `default-src 'none'; script-src 'nonce-${NONCE}'; connect-src ${server}`,
    attributes: nonced,
  },
  {
    name: 'strict-dynamic',
    header: ({ server }) =>
      `default-src 'none'; script-src 'nonce-${NONCE}' 'strict-dynamic'; connect-src ${server}`,
    attributes: nonced,
  },
  {
    name: 'hashes only',
    header: ({ server, loader, form }) =>
      `default-src 'none'; script-src '${loader}' '${form}'; connect-src ${server}`,
    attributes: ({ loader }) => `integrity="${loader}" crossorigin`,
  },
  {
    name: 'no style',
    header: ({ server }) =>
      `script-src ${server}; connect-src ${server}; style-src 'none'; style-src-attr 'none'`,
  },
  {
    name: 'trusted types',
    header: (addresses) =>
      `${line(addresses)}; require-trusted-types-for 'script'; trusted-types 'none'`,
  },
  { name: 'a sandboxed frame', header: line, sandboxed: true },
];
