import { render } from 'preact';
import { enter } from '../../state/drawer-lock.ts';
import { loadLanguage } from '../../state/language.ts';
import { openSignals } from '../../state/signals/signals-page.ts';
import { SignalsPage } from '../../views/signals/signals-page.tsx';
import '../../views/page.css';
import '../../views/signals/signals-page.css';

const page = document.getElementById('page');
await enter();
await loadLanguage();
if (page !== null) render(<SignalsPage />, page);
await openSignals();
