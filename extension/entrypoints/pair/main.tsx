import { render } from 'preact';
import { loadLanguage } from '../../state/language.ts';
import { takePresetLanguage } from '../../state/preset-language.ts';
import { openPairPage } from '../../state/pair-form.ts';
import { PairPage } from '../../views/pair-page.tsx';
import '../../views/page.css';
import '../../views/pair-page.css';

const page = document.getElementById('page');
await takePresetLanguage();
await loadLanguage();
if (page !== null) render(<PairPage />, page);
await openPairPage();
