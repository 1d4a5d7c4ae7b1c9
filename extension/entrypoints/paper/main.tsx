import { render } from 'preact';
import { enter } from '../../state/drawer-lock.ts';
import { loadLanguage } from '../../state/language.ts';
import { openPaper } from '../../state/paper/paper-page.ts';
import { PaperPage } from '../../views/paper/paper-page.tsx';
import '../../views/page.css';
import '../../views/paper/paper-page.css';

const page = document.getElementById('page');
await enter();
await loadLanguage();
if (page !== null) render(<PaperPage />, page);
await openPaper();
