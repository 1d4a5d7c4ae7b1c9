import { render } from 'preact';
import { enter } from '../../state/drawer-lock.ts';
import { loadLanguage } from '../../state/language.ts';
import { openCommunePage } from '../../state/commune/commune-page.ts';
import { wouldLose } from '../../state/commune/would-lose.ts';
import { warnBeforeLeaving } from '../../state/leave-warning.ts';
import { CommunePage } from '../../views/commune/commune-page.tsx';
import '../../views/page.css';
import '../../views/commune/commune-page.css';

const page = document.getElementById('page');
await enter();
await loadLanguage();
if (page !== null) render(<CommunePage />, page);
warnBeforeLeaving(wouldLose);
await openCommunePage();
