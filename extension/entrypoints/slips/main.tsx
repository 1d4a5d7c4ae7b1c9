import { render } from 'preact';
import { enter } from '../../state/drawer-lock.ts';
import { loadLanguage } from '../../state/language.ts';
import { wouldLose } from '../../state/issue-slips.ts';
import { warnBeforeLeaving } from '../../state/leave-warning.ts';
import { openSlipsPage } from '../../state/slips-page.ts';
import { SlipsPage } from '../../views/slips-page.tsx';
import '../../views/page.css';
import '../../views/slips-page.css';

const page = document.getElementById('page');
await enter();
await loadLanguage();
if (page !== null) render(<SlipsPage />, page);
warnBeforeLeaving(wouldLose);
await openSlipsPage();
