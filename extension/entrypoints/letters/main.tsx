import { render } from 'preact';
import { openLetters } from '../../state/letters/letters-page.ts';
import { LettersPage } from '../../views/letters/letters-page.tsx';
import '../../views/letters/letters-page.css';

const page = document.getElementById('page');
if (page !== null) render(<LettersPage />, page);
await openLetters();
