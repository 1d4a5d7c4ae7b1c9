import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayInVietnam, startOfDay } from './day-in-vietnam.ts';

test('a day in Vietnam begins seven hours before that of Greenwich, and no moment earlier', () => {
  const moments = fc.date({
    min: new Date('2020-01-02'),
    max: new Date('2120-01-01'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(moments, (moment) => {
      const day = dayInVietnam(moment.getTime());
      const start = Date.parse(startOfDay(day));
      expect(new Date(start).toISOString().slice(11)).toBe('17:00:00.000Z');
      expect(dayInVietnam(start)).toBe(day);
      expect(dayInVietnam(start - 1) < day).toBe(true);
      expect(start).toBeLessThanOrEqual(moment.getTime());
    }),
  );
});
