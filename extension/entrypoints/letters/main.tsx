import { render } from 'preact';
import { enter } from '../../state/drawer-lock.ts';
import { loadLanguage } from '../../state/language.ts';
import { warnBeforeLeaving } from '../../state/leave-warning.ts';
import { wouldLose } from '../../state/letters/compose.ts';
import { openLetters } from '../../state/letters/letters-page.ts';
import { LettersPage } from '../../views/letters/letters-page.tsx';
import '../../views/page.css';
import '../../views/letters/letters-page.css';

const page = document.getElementById('page');
await enter();
await loadLanguage();
if (page !== null) render(<LettersPage />, page);
warnBeforeLeaving(wouldLose);
await openLetters();
