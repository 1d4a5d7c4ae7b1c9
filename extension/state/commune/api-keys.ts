import { signal } from '@preact/signals';
import type { ApiKey } from '../../../shared/contract/api-key.ts';
import { fill } from '../../../shared/text/fill.ts';
import * as api from '../../api/commune.ts';
import { attempt, leader, tell } from './attempt.ts';
import { readApiKeys } from './commune-page.ts';
import { orGone } from './devices.ts';
import { ask } from './question.ts';
import { communeText } from './text.ts';

/** A key that was made just now; it is on the page and nowhere else. */
export const shownKey = signal<ApiKey | null>(null);

/** Where dossier software asks for codes. */
export function codesAddress(): string {
  const { server = '', commune = '' } = leader() ?? {};
  return `${server}/v1/communes/${commune}/codes/dossier`;
}

export async function createKey(label: string): Promise<boolean> {
  return attempt(async (call) => {
    shownKey.value = await call((speaker) => api.createApiKey(speaker, { label }));
    await readApiKeys(call);
  }, 'another');
}

export function closeKey(): void {
  shownKey.value = null;
}

/** Asks whether a key is revoked. */
export function askToRevokeKey({ id, label: who }: { id: string; label: string }): void {
  const { keys: words } = communeText.value;
  ask({
    title: fill(words.revokeTitle, { who }),
    lines: words.revoking,
    yes: words.revokeYes,
    act: () => revokeKey(id, fill(words.revoked, { who })),
  });
}

async function revokeKey(id: string, done: string): Promise<void> {
  await attempt(async (call) => {
    await orGone(call((speaker) => api.revokeApiKey(speaker, id)));
    if (shownKey.value?.id === id) closeKey();
    await readApiKeys(call);
    tell(done);
  });
}
