const DAY = 24 * 60 * 60 * 1000;

/** How many days and weeks keep their newest backup. */
export interface Keep {
  readonly days: number;
  readonly weeks: number;
}

/** The name of a backup made at a moment (ms since 1970): it sorts by time. */
export function backupName(moment: number): string {
  return `${new Date(moment).toISOString().slice(0, 19).replaceAll(':', '-')}Z`;
}

/** When a backup of this name was made, in ms since 1970; null for any other name. */
export function backupMoment(name: string): number | null {
  const [, day, hour, minute, second] =
    /^(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)Z$/u.exec(name) ?? [];
  const moment = Date.parse(`${day}T${hour}:${minute}:${second}Z`);
  return Number.isNaN(moment) ? null : moment;
}

/**
 * Which backups may go now that one was made: all but the newest of each of the
 * last days and weeks that have one. The one that was made always stays. What is
 * named after a later moment was made while the clock was wrong: it takes nobody's
 * place, and stays until somebody has looked at it.
 */
export function outdated(
  made: string,
  names: readonly string[],
  { days, weeks }: Keep,
): readonly string[] {
  const now = backupMoment(made) ?? 0;
  const newestFirst = names
    .flatMap((name) => {
      const moment = backupMoment(name);
      return moment === null || moment > now ? [] : [{ name, moment }];
    })
    .toSorted((one, other) => other.moment - one.moment);
  const kept = new Set([
    ...newestOf(newestFirst, DAY, Math.max(days, 1)),
    ...newestOf(newestFirst, 7 * DAY, weeks),
  ]);
  return newestFirst.map(({ name }) => name).filter((name) => !kept.has(name));
}

/** The newest of each span, of so many spans that have one. */
function newestOf(
  newestFirst: readonly { readonly name: string; readonly moment: number }[],
  span: number,
  many: number,
): readonly string[] {
  const newest = new Map<number, string>();
  for (const { name, moment } of newestFirst) {
    const at = Math.floor(moment / span);
    if (!newest.has(at)) newest.set(at, name);
  }
  return [...newest.values()].slice(0, many);
}
