import { render } from 'preact';
import { openSignals } from '../../state/signals/signals-page.ts';
import { SignalsPage } from '../../views/signals/signals-page.tsx';
import '../../views/signals/signals-page.css';

const page = document.getElementById('page');
if (page !== null) render(<SignalsPage />, page);
await openSignals();
