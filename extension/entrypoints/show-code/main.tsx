import { render } from 'preact';
import { enter } from '../../state/drawer-lock.ts';
import { loadLanguage } from '../../state/language.ts';
import { openCodePage } from '../../state/counter-code.ts';
import { ShowCodePage } from '../../views/show-code-page.tsx';
import '../../views/page.css';
import '../../views/show-code-page.css';

const page = document.getElementById('page');
await enter();
await loadLanguage();
if (page !== null) render(<ShowCodePage />, page);
await openCodePage();
