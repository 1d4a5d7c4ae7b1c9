import { chosenSets, type SetId } from '../criteria/sets.ts';
import { criteria, pledge } from '../text/vi.ts';
import { fill } from '../text/fill.ts';

/** What officers of a commune sign: its sets in their exact words, in Vietnamese whoever reads it. */
export function pledgeText(commune: string, sets: readonly SetId[]): string {
  const lines = chosenSets(sets).flatMap((set) => [
    `${criteria.sets[set.id]}:`,
    ...set.criteria.map(({ id }) => `– ${criteria.names[id]}`),
  ]);
  return [fill(pledge.opening, { commune }), ...lines].join('\n');
}
