/** What an officer signs, as the contract and the log of events name it. */
export interface PledgeParts {
  readonly commune: string;
  readonly officer: string;
  /** Of the text: its SHA-256 in base64url. */
  readonly version: string;
  /** In Vietnam, ISO 8601. */
  readonly day: string;
}

/** The text whose UTF-8 bytes a device signs, a line each, none of which can hold a line's end. */
export function pledgeStatement({ commune, officer, version, day }: PledgeParts): string {
  return `nghe-dan pledge\n${commune}\n${officer}\n${version}\n${day}\n`;
}
