import type { KeptRight } from '../form-part.ts';
import type { Right, Visit } from './visit.ts';
import { keepVisit } from './visit-store.ts';

/** A visit whose officers are being rated on this page. */
export interface VisitInUse {
  visit: Visit;
  /** The officers whose rating has arrived. */
  readonly sent: Set<string>;
}

/**
 * The right as it is sent. Only once the rating is on disk is it noted there
 * that this version was used: a page that ends before has used nothing.
 */
export function nextVersion(
  use: VisitInUse,
  officer: string,
): Pick<Right, 'token'> & { version: number } {
  use.sent.delete(officer);
  const { token, versions } = changeRight(use, officer, (right) => ({
    versions: right.versions + 1,
    owed: false,
  }));
  return { token, version: versions };
}

/** Once the rating is sent its right leaves the disk, unless the citizen asks for it. */
export function wasSent(use: VisitInUse, officer: string): void {
  use.sent.add(officer);
  void store(use);
}

/** What the receipt may ask for. */
export function keptRight(use: VisitInUse, officer: string): KeptRight {
  const change = (part: Partial<Right>): Promise<boolean> => {
    changeRight(use, officer, () => part);
    return store(use);
  };
  return {
    until: () => use.visit.rights.find((right) => right.officer === officer)?.keptUntil,
    keep: (until) => change({ keptUntil: until }),
    owe: (owed) => change({ owed }),
  };
}

function changeRight(
  use: VisitInUse,
  officer: string,
  change: (right: Right) => Partial<Right>,
): Right {
  const rights = use.visit.rights.map((right) =>
    right.officer === officer ? { ...right, ...change(right) } : right,
  );
  use.visit = { ...use.visit, rights };
  return rights.find((right) => right.officer === officer) as Right;
}

/** Puts on disk what is not used yet, or waits to be sent, or is owed or asked for. */
function store({ visit, sent }: VisitInUse): Promise<boolean> {
  const rights = visit.rights.filter(
    ({ officer, keptUntil, owed }) => keptUntil !== undefined || owed || !sent.has(officer),
  );
  return keepVisit({ ...visit, rights });
}
