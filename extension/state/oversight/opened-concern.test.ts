import { expect, test } from 'vitest';
import { deriveKeyPair } from '../../../shared/concern/derive-key-pair.ts';
import { fingerprintOf } from '../../../shared/concern/fingerprint.ts';
import { sealConcern } from '../../../shared/concern/sealed-concern.ts';
import type { SealedConcern } from '../../../shared/contract/concern.ts';
import { toBase64url } from '../../../shared/token/base64url.ts';
import { importConcernKey } from '../../platform/import-concern-key.ts';
import { inOrderOfNeed, openConcerns } from './opened-concern.ts';

const told = { about: 'pressed', officer: '', text: 'x', contact: '', reference: 'r' } as const;
const bytes = deriveKeyPair(new Uint8Array(32).fill(3));

async function sealedFor(commune: string, part: Partial<SealedConcern>): Promise<SealedConcern> {
  return {
    id: '0'.repeat(16),
    fingerprint: fingerprintOf(bytes.publicKey),
    sealed: toBase64url(await sealConcern(bytes.publicKey, commune, told)),
    status: 'received',
    reason: null,
    receivedOn: '2026-03-04',
    dueOn: '2026-03-18',
    overdue: false,
    ...part,
  };
}

test('what the device has a key for is read; what it has none for, or what was tampered with, is named', async () => {
  const { fingerprint, pair } = await importConcernKey(bytes);
  const concerns = [
    await sealedFor('binh-my', {}),
    await sealedFor('binh-my', { fingerprint: '0000-0000-0000-0000-0000' }),
    await sealedFor('an-do', {}),
  ];
  const opened = await openConcerns('binh-my', concerns, new Map([[fingerprint, pair]]));
  expect(opened.map((one) => one.told)).toEqual([told, 'locked', 'broken']);
});

test('what nobody answered comes first, and of that what is due first', async () => {
  const states = [
    ['closed', '2026-03-01'],
    ['received', '2026-03-20'],
    ['examining', '2026-03-02'],
    ['received', '2026-03-18'],
  ] as const;
  const opened = await Promise.all(
    states.map(async ([status, dueOn]) => ({
      sealed: await sealedFor('binh-my', { status, dueOn }),
      told: 'locked' as const,
    })),
  );
  const sorted = inOrderOfNeed(opened).map(({ sealed }) => `${sealed.status} ${sealed.dueOn}`);
  expect(sorted).toEqual([
    'received 2026-03-18',
    'received 2026-03-20',
    'examining 2026-03-02',
    'closed 2026-03-01',
  ]);
});
