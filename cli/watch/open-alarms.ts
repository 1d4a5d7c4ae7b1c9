import * as v from 'valibot';

/** An alarm that was seen: since when, when it was last told of, and since when it is gone. */
const OpenAlarm = v.strictObject({
  name: v.string(),
  communes: v.array(v.string()),
  since: v.number(),
  toldAt: v.nullable(v.number()),
  goneAt: v.nullable(v.number()),
});
export type OpenAlarm = v.InferOutput<typeof OpenAlarm>;
export const OpenAlarms = v.array(OpenAlarm);

/** What is wrong now. */
export interface Found {
  readonly name: string;
  readonly communes: readonly string[];
}

/** An alarm is over when it has been gone so long (ms): one that comes and goes is one alarm. */
const OVER = 5 * 60 * 1000;
/** Who was told is told again after so long (ms) while it lasts. */
const REMINDER = 24 * 60 * 60 * 1000;

/** The open alarms after another look, at a moment in milliseconds since 1970. */
export function afterLook(
  open: readonly OpenAlarm[],
  found: readonly Found[],
  now: number,
): readonly OpenAlarm[] {
  const known = open.map((alarm) => {
    const again = found.find(({ name }) => name === alarm.name);
    if (again === undefined) return { ...alarm, goneAt: alarm.goneAt ?? now };
    return { ...alarm, communes: [...again.communes], goneAt: null };
  });
  const fresh = found.filter(({ name }) => !open.some((alarm) => alarm.name === name));
  return [
    ...known,
    ...fresh.map(({ name, communes }) => ({
      name,
      communes: [...communes],
      since: now,
      toldAt: null,
      goneAt: null,
    })),
  ];
}

/** Whether an alarm is over; that is told once. */
export function isOver({ goneAt }: OpenAlarm, now: number): boolean {
  return goneAt !== null && now - goneAt >= OVER;
}

/** Those that somebody has to be told of: new, over, or still there after a day. */
export function toTell(open: readonly OpenAlarm[], now: number): readonly OpenAlarm[] {
  return open.filter(
    (alarm) =>
      isOver(alarm, now) ||
      alarm.toldAt === null ||
      (alarm.goneAt === null && now - alarm.toldAt >= REMINDER),
  );
}

/** The open alarms once those were told of. */
export function afterTelling(
  open: readonly OpenAlarm[],
  told: readonly OpenAlarm[],
  now: number,
): readonly OpenAlarm[] {
  return open
    .filter((alarm) => !(told.includes(alarm) && isOver(alarm, now)))
    .map((alarm) => (told.includes(alarm) ? { ...alarm, toldAt: now } : alarm));
}
