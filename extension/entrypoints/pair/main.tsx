import { render } from 'preact';
import { openPairPage } from '../../state/pair-form.ts';
import { PairPage } from '../../views/pair-page.tsx';
import '../../views/pair-page.css';

const page = document.getElementById('page');
if (page !== null) render(<PairPage />, page);
await openPairPage();
