import type { Finding, FindingCode } from './finding.ts';

/** Something that a server shows does not hold; the finding says what. */
export class Broken extends Error {
  override readonly name = 'Broken';
  readonly finding: Finding;

  constructor(finding: Finding) {
    super(finding.code);
    this.finding = finding;
  }
}

/** Throws Broken, with the code of a finding and what goes into its sentence, unless it holds. */
export function ensure(
  holds: boolean,
  code: FindingCode,
  values: Finding['values'] = {},
): asserts holds {
  if (!holds) throw new Broken({ code, values });
}
