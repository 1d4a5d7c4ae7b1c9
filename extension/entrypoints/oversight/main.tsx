import { render } from 'preact';
import { enter } from '../../state/drawer-lock.ts';
import { loadLanguage } from '../../state/language.ts';
import { openOversight } from '../../state/oversight/oversight-page.ts';
import { OversightPage } from '../../views/oversight/oversight-page.tsx';
import '../../views/page.css';
import '../../views/oversight/oversight-page.css';

const page = document.getElementById('page');
await enter();
await loadLanguage();
if (page !== null) render(<OversightPage />, page);
await openOversight();
