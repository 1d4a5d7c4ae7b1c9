import { expect, test } from 'vitest';
import { deviceLabel } from './device-label.ts';

const CHROME = 'Mozilla/5.0 (Windows NT 6.1; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)';

test.each([
  [`${CHROME} Chrome/109.0.0.0 Safari/537.36`, 'Chrome, Windows'],
  [`${CHROME} Chrome/120.0.0.0 Safari/537.36 Edg/120.0.0.0`, 'Edge, Windows'],
  [`${CHROME} coc_coc_browser/120.0 Chrome/114.0.0.0 Safari/537.36`, 'Cốc Cốc, Windows'],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox, Linux'],
  ['something else', 'Trình duyệt'],
])('%s is called %s', (agent, label) => {
  expect(deviceLabel(agent)).toBe(label);
});
