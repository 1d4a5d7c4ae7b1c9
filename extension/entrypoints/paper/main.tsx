import { render } from 'preact';
import { openPaper } from '../../state/paper/paper-page.ts';
import { PaperPage } from '../../views/paper/paper-page.tsx';
import '../../views/paper/paper-page.css';

const page = document.getElementById('page');
if (page !== null) render(<PaperPage />, page);
await openPaper();
