import { render } from 'preact';
import { openOversight } from '../../state/oversight/oversight-page.ts';
import { OversightPage } from '../../views/oversight/oversight-page.tsx';
import '../../views/oversight/oversight-page.css';

const page = document.getElementById('page');
if (page !== null) render(<OversightPage />, page);
await openOversight();
