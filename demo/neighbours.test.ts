import { expect, test } from 'vitest';
import { misfits } from '../shared/criteria/answers.ts';
import { criteriaOf } from '../shared/criteria/sets.ts';
import { FULL_POINTS, ratingPoints } from '../shared/statistics/rating-points.ts';
import { opinionsOf } from './neighbours.ts';
import { demoOfficers } from './officers.ts';

const criteria = criteriaOf(['nam-khong', 'ba-the-hien', 'sau-biet']);
const desks = demoOfficers.map(({ desk }) => desk);
const releases = Array.from({ length: 12 }, (_, index) => index + 1);
const said = releases.flatMap((release) => opinionsOf(release, desks, criteria));

function on(desk: string) {
  return said.filter((opinion) => opinion.desk === desk);
}

test('the same release brings the same opinions', () => {
  expect(opinionsOf(7, desks, criteria)).toEqual(opinionsOf(7, desks, criteria));
  expect(opinionsOf(7, desks, criteria)).not.toEqual(opinionsOf(8, desks, criteria));
});

test('every opinion answers every criterion as its kind asks', () => {
  for (const { answers } of said) expect(misfits(answers, criteria)).toEqual([]);
});

test('nobody is at 100%, and nobody is hopeless', () => {
  for (const desk of desks) {
    const points = on(desk).flatMap(({ answers }) => ratingPoints(answers) ?? []);
    const score = points.reduce((sum, point) => sum + point, 0) / points.length;
    expect(score / FULL_POINTS).toBeGreaterThan(0.5);
    expect(score / FULL_POINTS).toBeLessThan(0.97);
  }
});

test('four desks have enough ratings at every release, the fourth never has', () => {
  for (const release of releases) {
    const counts = desks.map(
      (desk) => opinionsOf(release, desks, criteria).filter((each) => each.desk === desk).length,
    );
    for (const [place, count] of counts.entries()) {
      if (desks[place] === 'Quầy 4') expect(count).toBeLessThanOrEqual(1);
      else expect(count).toBeGreaterThanOrEqual(6);
    }
  }
});

test('thirteen weeks in a row never bring the fourth desk ten ratings', () => {
  const weekly = Array.from(
    { length: 156 },
    (_, release) => opinionsOf(release, desks, criteria).filter((o) => o.desk === 'Quầy 4').length,
  );
  for (let first = 0; first + 13 <= weekly.length; first += 1) {
    const thirteen = weekly.slice(first, first + 13).reduce((sum, count) => sum + count, 0);
    expect(thirteen).toBeLessThan(10);
  }
});

test('the answers are spread: every step of the scale and both fates of a pledge occur', () => {
  const given = new Set(said.flatMap(({ answers }) => Object.values(answers)));
  expect(given).toEqual(new Set([1, 2, 3, 4, 5, 'kept', 'broken', 'unsure']));
});
