import { render } from 'preact';
import { openVerify } from '../../state/verify/verify-page.ts';
import { VerifyPage } from '../../views/verify/verify-page.tsx';
import '../../views/verify/verify-page.css';

const page = document.getElementById('page');
if (page !== null) render(<VerifyPage />, page);
await openVerify();
