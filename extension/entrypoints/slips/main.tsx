import { render } from 'preact';
import { wouldLose } from '../../state/issue-slips.ts';
import { warnBeforeLeaving } from '../../state/leave-warning.ts';
import { openSlipsPage } from '../../state/slips-page.ts';
import { SlipsPage } from '../../views/slips-page.tsx';
import '../../views/slips-page.css';

const page = document.getElementById('page');
if (page !== null) render(<SlipsPage />, page);
warnBeforeLeaving(wouldLose);
await openSlipsPage();
