import * as v from 'valibot';
import { expect, test } from 'vitest';
import { RandomId } from '../../shared/contract/fields.ts';
import { randomId } from './random-id.ts';

test('an id is what the contract takes, and never the same twice', () => {
  const ids = Array.from({ length: 2000 }, randomId);
  expect(ids.every((id) => v.is(RandomId, id))).toBe(true);
  expect(new Set(ids).size).toBe(2000);
});
