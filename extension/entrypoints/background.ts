import type { BackgroundDefinition } from 'wxt';
import { defineBackground } from 'wxt/utils/define-background';
import { onFirstInstall, onReturn } from '../platform/browser-events.ts';
import { onNotificationClick } from '../platform/notification.ts';
import { openLettersPage, openPairPage, openResultsPage } from '../platform/pages.ts';
import { lockIfIdle } from '../platform/drawer-key.ts';
import { onLockTime } from '../platform/lock-alarm.ts';
import { onPoll } from '../platform/poll-alarm.ts';
import { checkRelease, resumeChecking } from '../state/check-release.ts';
import { REMINDER, remindOfLetters } from '../state/letters/due.ts';

// Browsers start this worker for an event and kill it when they like: every
// listener stands here, and what must last is in the device's storage.
const background: BackgroundDefinition = defineBackground({
  // So that it shares its code with the pages.
  type: 'module',
  main() {
    onFirstInstall(openPairPage);
    onReturn(resumeChecking);
    onPoll(checkRelease);
    onPoll(remindOfLetters);
    onLockTime(lockIfIdle);
    onNotificationClick((id) => (id === REMINDER ? openLettersPage() : openResultsPage()));
  },
});

export default background;
