import { afterAll, beforeAll, vi } from 'vitest';
import { startClock } from '../clock/set-clock.ts';
import { eraseObjects } from './erase-objects.ts';
import { forgetOperator } from './found-commune.ts';

// Files run one after the other in the same workerd; each begins with nothing stored.
beforeAll(async () => {
  await eraseObjects();
  await startClock();
  forgetOperator();
});

afterAll(() => void vi.restoreAllMocks());
