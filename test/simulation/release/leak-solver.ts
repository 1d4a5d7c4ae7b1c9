import { rank } from './rank.ts';

/** A figure as the things that it counts; each thing stands for so many ratings. */
export interface Sum<T> {
  readonly name: string;
  readonly batches: readonly T[];
}

interface Weighed {
  readonly ratings: number;
}

/** Fewer than this many ratings may carry no figure, and differ between none. */
const FIGURE = 10;
const DIFFERENCE = 5;

/**
 * What an attacker who adds and subtracts figures as he likes learns about too
 * few people, in words; null when that is nothing.
 *
 * The figures are the rows of a matrix, the ratings its columns. A set of
 * ratings can be isolated exactly when some combination of rows vanishes
 * outside it: when leaving its columns out lowers the rank. Ratings that are in
 * the same figures go together; so only sets of at most four such classes, of
 * at most four ratings in all, are to be tried, and all of them are. Solving
 * over the rationals, this covers every whole-numbered combination too.
 */
export function findLeak<T extends Weighed>(figures: readonly Sum<T>[]): string | null {
  const few = figures.find((figure) => weight(figure.batches) < FIGURE);
  if (few !== undefined) return `${few.name} rests on ${weight(few.batches)}`;
  const classes = classesOf(figures);
  const small = classes.filter((one) => one.weight < DIFFERENCE);
  const isolated = small.length === 0 ? undefined : isolatedSet(small, classes, figures.length);
  if (isolated === undefined) return null;
  return `${isolated.reduce((sum, one) => sum + one.weight, 0)} ratings can be isolated`;
}

function weight(batches: readonly Weighed[]): number {
  return batches.reduce((sum, { ratings }) => sum + ratings, 0);
}

/** Ratings that the same figures count. */
interface RatingClass {
  readonly figures: readonly number[];
  weight: number;
}

function classesOf<T extends Weighed>(figures: readonly Sum<T>[]): readonly RatingClass[] {
  const places = new Map<T, number[]>();
  figures.forEach(({ batches }, figure) => {
    for (const batch of batches) {
      const known = places.get(batch);
      if (known === undefined) places.set(batch, [figure]);
      else known.push(figure);
    }
  });
  const classes = new Map<string, RatingClass>();
  for (const [batch, counted] of places) {
    const known = classes.get(counted.join(' '));
    if (known === undefined) {
      classes.set(counted.join(' '), { figures: counted, weight: batch.ratings });
    } else known.weight += batch.ratings;
  }
  return [...classes.values()];
}

function isolatedSet(
  small: readonly RatingClass[],
  classes: readonly RatingClass[],
  figures: number,
): readonly RatingClass[] | undefined {
  const columns = (chosen: readonly RatingClass[]) =>
    chosen.map((one) => {
      const column = Array.from({ length: figures }, () => 0);
      for (const figure of one.figures) column[figure] = 1;
      return column;
    });
  const whole = rank(columns(classes));
  return lightSets(small).find(
    (set) => rank(columns(classes.filter((one) => !set.includes(one)))) < whole,
  );
}

/** Every set of classes that together are one to four ratings, the smallest first. */
function lightSets(small: readonly RatingClass[]): readonly (readonly RatingClass[])[] {
  let sets: readonly { readonly chosen: readonly RatingClass[]; readonly from: number }[] = [
    { chosen: [], from: 0 },
  ];
  const all: (readonly RatingClass[])[] = [];
  while (sets.length > 0) {
    sets = sets.flatMap(({ chosen, from }) =>
      small.slice(from).map((one, index) => ({ chosen: [...chosen, one], from: from + index + 1 })),
    );
    sets = sets.filter(
      ({ chosen }) => chosen.reduce((sum, one) => sum + one.weight, 0) < DIFFERENCE,
    );
    all.push(...sets.map(({ chosen }) => chosen));
  }
  return all;
}
