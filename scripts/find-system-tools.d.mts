/** The path of each program with which the units and the proxy of a machine are tested. */
export function findSystemTools(): {
  readonly nginx: string;
  readonly systemdAnalyze: string;
  readonly socketActivate: string;
  readonly curl: string;
  readonly openssl: string;
  readonly flock: string;
};
