import { beforeAll, beforeEach, expect, test } from 'vitest';
import type { Settings } from '../../../shared/contract/commune.ts';
import { speak } from '../language.ts';
import { officers, settings } from './commune-page.ts';
import * as contacts from './contacts.ts';
import { labelFault } from './label-form.ts';
import * as form from './officer-form.ts';
import * as sites from './sites.ts';
import * as thresholds from './thresholds.ts';

const first = { id: '0000000000000001', position: 'Công chức Tư pháp', desk: 'Quầy 1' };
const second = { id: '0000000000000002', position: 'Công chức Tư pháp', desk: 'Quầy 2' };

const saved: Settings = {
  origins: ['https://binh-my.example.vn'],
  sets: ['nam-khong', 'ba-the-hien'],
  contacts: { hotline: '0226 385 0000' },
  thresholds: { total: 12, step: 6 },
  named: true,
};

beforeAll(() => speak('vi'));

beforeEach(() => {
  officers.value = { officers: [first, second], left: [] };
  settings.value = { settings: saved, tag: '"1"' };
});

test('an officer whom nobody could tell from another one is not saved, the own line aside', () => {
  form.open(second);
  expect(form.faults.value).toEqual({});
  form.draft.value = { position: ' Công chức  Tư pháp', desk: '01', name: '' };
  expect(form.faults.value).toEqual({ name: 'same' });
  form.draft.value = { ...form.draft.value, name: 'Cán bộ mẫu' };
  expect(form.faults.value).toEqual({});
  form.open(first);
  expect(form.faults.value).toEqual({});
});

test('letters that a keyboard sends apart count as the ones they make', () => {
  form.open('new');
  const typed = { position: 'Công chức Tư pháp', desk: 'Quầy 1' };
  form.draft.value = {
    position: typed.position.normalize('NFD'),
    desk: `${typed.desk.normalize('NFD')}\u200b`,
    name: '',
  };
  expect(form.faults.value).toEqual({ name: 'same' });
});

test('a threshold is a whole number that is not lower than the one in use', () => {
  const wanted = (total: string) => {
    thresholds.type('total', total);
    return thresholds.wanted.value;
  };
  expect(thresholds.isUnchanged.value).toBe(true);
  expect(wanted(' 20 ')).toEqual({ total: 20, step: 6 });
  expect(wanted('1000').total).toBe(1000);
  for (const refused of ['11', '1001', '12,5', '12.5', '-20', '', 'mười hai', '1e2']) {
    expect(wanted(refused).total).toBeNull();
  }
});

test('each contact is checked as the server will, and an empty one is none', () => {
  const faults = (typed: Partial<Record<contacts.Way, string>>) => {
    contacts.typed.value = typed;
    return contacts.faults.value;
  };
  expect(faults({})).toEqual([]);
  expect(faults({ hotline: ' ', mailbox: 'GopY@binh-my.gov.vn ' })).toEqual([]);
  expect(faults({ hotline: 'gọi văn thư', mailbox: 'gopy', other: 'x'.repeat(121) })).toEqual([
    'hotline',
    'mailbox',
    'other',
  ]);
});

test('a site is added once', () => {
  sites.typed.value = 'binh-my.example.vn/trang';
  expect(sites.fault.value).toBe('same');
  sites.typed.value = 'www.binh-my.example.vn';
  expect(sites.fault.value).toBeNull();
  const origins = Array.from({ length: 20 }, (_, at) => `https://t${at}.example.vn`);
  settings.value = { settings: { ...saved, origins }, tag: '"2"' };
  expect(sites.fault.value).toBe('full');
});

test('a name is there, is short and is free', () => {
  expect(labelFault(' \u200b ', [])).toBe('labelNone');
  expect(labelFault('x'.repeat(81), [])).toBe('labelLong');
  expect(labelFault(' Sảnh  một cửa', ['Sảnh một cửa'])).toBe('labelSame');
  expect(labelFault('Sảnh một cửa', [])).toBeNull();
});
