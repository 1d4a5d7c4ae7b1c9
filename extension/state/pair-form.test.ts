import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { destination, fault, invitation, line, preset, submit } from './pair-form.ts';

const SECRET = '7K3M9QXT2A4HDNE8RWV5';

beforeEach(() => {
  fakeBrowser.reset();
  preset.value = { server: 'nghe.example', commune: 'binh-my' };
  fault.value = null;
});

test('where an office has set server and commune the secret alone is enough', () => {
  line.value = '7K3M9-QXT2A-4HDNE-8RWV5';
  expect(invitation.value).toEqual({ server: null, commune: 'binh-my', invite: SECRET });
  expect(destination.value).toBe('https://nghe.example');
});

test('a code with a commune is read as it stands', () => {
  line.value = `an-do.${SECRET}`;
  expect(invitation.value?.commune).toBe('an-do');
});

test('a link to another server than the preset one is sent nowhere', async () => {
  line.value = `https://nghe.example.attacker.example/pair/binh-my#${SECRET}`;
  await submit();
  expect(fault.value).toBe('other-server');
});
