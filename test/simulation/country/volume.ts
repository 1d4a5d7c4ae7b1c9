/**
 * A year of the country's one-stop desks, and its busiest hour. Communes and
 * files are the country's; the shape of day and week is assumed, on the high side.
 */
export const COUNTRY = { communes: 3321, provinces: 34, filesAYear: 31_000_000 } as const;

const WORKDAYS = 250;
/** Times the files of a mean workday. */
const MONDAY = 1.4;
/** Of a day's files, those of the busiest hour. */
const PEAK_HOUR = 0.2;
/** Of those who are served, who open their code and rate within that hour. */
const RATING = 0.1;
/** Boards read for each file. */
const READING = 0.5;

/** One commune in a hundred has three in ten of all that happens. */
export const HOT = { communes: 0.01, share: 0.3 } as const;

/** What comes in the busiest hour, in so many communes of the country's. */
export interface PeakHour {
  readonly codes: number;
  readonly ratings: number;
  readonly boards: number;
}

export function peakHour(communes: number): PeakHour {
  const country = (COUNTRY.filesAYear / WORKDAYS) * MONDAY * PEAK_HOUR;
  const codes = Math.round((country * communes) / COUNTRY.communes);
  return {
    codes,
    ratings: Math.round(codes * RATING),
    boards: Math.round(codes * READING),
  };
}
