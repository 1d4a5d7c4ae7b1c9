import type { Commune } from '../../shared/contract/commune.ts';

const WEEK = 7 * 24 * 60 * 60 * 1000;

/**
 * The commune as a kiosk shows it at a moment (milliseconds since 1970): with the
 * officers of its desk alone, when it stands at one that there is; and with the
 * release that comes next, also when it was asked for weeks ago.
 */
export function shownCommune(commune: Commune, desk: string | null, now: number): Commune {
  const here = commune.officers.filter((officer) => officer.desk === desk);
  return {
    ...commune,
    officers: here.length > 0 ? here : commune.officers,
    nextRelease: nextRelease(Date.parse(commune.nextRelease), now),
  };
}

/** The officer who needs not be asked for, since there is no other. */
export function onlyOfficer({ officers }: Commune): string | null {
  return officers.length === 1 ? (officers[0]?.id ?? null) : null;
}

/** Every desk that there is, in the order of the officers. */
export function desksOf({ officers }: Commune): readonly string[] {
  return [...new Set(officers.map(({ desk }) => desk))];
}

function nextRelease(known: number, now: number): string {
  const weeks = Math.max(0, Math.ceil((now - known) / WEEK));
  return new Date(known + weeks * WEEK).toISOString();
}
