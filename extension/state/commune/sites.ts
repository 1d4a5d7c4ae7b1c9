import { computed, signal } from '@preact/signals';
import { fill } from '../../../shared/text/fill.ts';
import { leader, tell } from './attempt.ts';
import { settings } from './commune-page.ts';
import { ask } from './question.ts';
import { saveSettings } from './save-settings.ts';
import { siteOrigin } from './site-origin.ts';
import { communeText } from './text.ts';

/** The most sites that a commune may list. */
export const SITES_AT_MOST = 20;

export const typed = signal('');
export const tried = signal(false);
export const sites = computed(() => settings.value?.settings.origins ?? []);
/** What would be added. */
export const understood = computed(() => siteOrigin(typed.value));

export type SiteFault = 'none' | 'same' | 'full';
export const fault = computed((): SiteFault | null => {
  if (understood.value === null) return 'none';
  if (sites.value.includes(understood.value)) return 'same';
  return sites.value.length >= SITES_AT_MOST ? 'full' : null;
});

/** Another change of the list stands against none of these. */
const never = () => false;

export async function addTyped(): Promise<boolean> {
  tried.value = true;
  if (understood.value === null || fault.value !== null || !(await add(understood.value)))
    return false;
  typed.value = '';
  tried.value = false;
  return true;
}

async function add(site: string): Promise<boolean> {
  const added = await saveSettings(
    ({ origins }) => ({ origins: [...origins.filter((one) => one !== site), site] }),
    never,
  );
  if (added) tell(fill(communeText.value.sites.added, { site }));
  return added;
}

/** Asks whether a site may no longer send ratings. */
export function askToRemove(site: string): void {
  const { sites: words } = communeText.value;
  ask({
    title: fill(words.removeTitle, { site }),
    lines: words.removing,
    yes: words.removeYes,
    act: () => remove(site),
  });
}

async function remove(site: string): Promise<void> {
  const removed = await saveSettings(
    ({ origins }) => ({ origins: origins.filter((one) => one !== site) }),
    never,
  );
  if (removed)
    tell(fill(communeText.value.sites.removed, { site }), async () => void (await add(site)));
}

/** The lines that a site pastes into its page. */
export function snippet(): string {
  const { server = '', commune = '' } = leader() ?? {};
  const { button } = communeText.value.sites;
  return `<script src="${server}/widget/v1.js" async></script>
<nghe-dan commune="${commune}"><a href="${server}/rate/${commune}">${button}</a></nghe-dan>`;
}
