import { computed, signal } from '@preact/signals';
import type { Contacts } from '../../../shared/contract/commune.ts';
import { tell } from './attempt.ts';
import { settings } from './commune-page.ts';
import { plain } from './plain.ts';
import { saveSettings } from './save-settings.ts';
import { communeText } from './text.ts';

/** The ways to reach a commune, in the order of the form. */
export const ways = ['hotline', 'mailbox', 'zalo', 'other'] as const;
export type Way = (typeof ways)[number];

/** The most characters of each. */
export const longest: Readonly<Record<Way, number>> = {
  hotline: 40,
  mailbox: 120,
  zalo: 120,
  other: 120,
};

export const saved = computed((): Contacts => settings.value?.settings.contacts ?? {});
/** What was typed; a field that was not touched is what is saved. */
export const typed = signal<Partial<Readonly<Record<Way, string>>>>({});
export const tried = signal(false);

const tidy = computed(() => {
  const value = (way: Way) => plain(typed.value[way] ?? saved.value[way] ?? '');
  return {
    hotline: value('hotline'),
    mailbox: value('mailbox').toLowerCase(),
    // A link opens only with its scheme.
    zalo: value('zalo').replace(/^(?:http:\/\/)?(?=zalo\.me\/)/iu, 'https://'),
    other: value('other'),
  };
});

/** The fields that are at fault. */
export const faults = computed((): readonly Way[] =>
  ways.filter((way) => {
    const value = tidy.value[way];
    if (value.length > longest[way]) return true;
    return value !== '' && !fits(way, value);
  }),
);

function fits(way: Way, value: string): boolean {
  if (way === 'hotline') return /\d{3}/u.test(value.replace(/[\s.-]/gu, ''));
  // The server's check is stricter in rare cases and has the last word.
  if (way === 'mailbox') return /^[\w+.-]+@[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,}$/u.test(value);
  return true;
}

/** Saves all of them, since they are one setting, and offers to take that back. */
export async function save(): Promise<void> {
  tried.value = true;
  if (faults.value.length > 0) return;
  const filled = ways.filter((way) => tidy.value[way] !== '');
  const contacts: Contacts = Object.fromEntries(filled.map((way) => [way, tidy.value[way]]));
  const before = saved.value;
  if (await put(contacts)) {
    tell(communeText.value.contacts.saved, async () => {
      if (await put(before)) tell(communeText.value.undone);
    });
  }
}

async function put(contacts: Contacts): Promise<boolean> {
  const done = await saveSettings(() => ({ contacts }));
  if (done) {
    typed.value = {};
    tried.value = false;
  }
  return done;
}
