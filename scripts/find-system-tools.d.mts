/** The path of each program with which the units and the proxy of a machine are tested. */
export function findSystemTools(): {
  readonly nginx: string;
  readonly systemdAnalyze: string;
  readonly socketActivate: string;
  readonly curl: string;
  readonly openssl: string;
  readonly flock: string;
};

/** The same for the programs that make and start a Debian; they want root. */
export function findDebianMakers(): { readonly debootstrap: string; readonly nspawn: string };
