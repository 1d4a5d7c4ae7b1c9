import { render } from 'preact';
import { enter } from '../../state/drawer-lock.ts';
import { loadLanguage } from '../../state/language.ts';
import { openVerify } from '../../state/verify/verify-page.ts';
import { VerifyPage } from '../../views/verify/verify-page.tsx';
import '../../views/page.css';
import '../../views/verify/verify-page.css';

const page = document.getElementById('page');
await enter();
await loadLanguage();
if (page !== null) render(<VerifyPage />, page);
await openVerify();
