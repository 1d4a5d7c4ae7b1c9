import { render } from 'preact';
import { openCodePage } from '../../state/counter-code.ts';
import { ShowCodePage } from '../../views/show-code-page.tsx';
import '../../views/show-code-page.css';

const page = document.getElementById('page');
if (page !== null) render(<ShowCodePage />, page);
await openCodePage();
