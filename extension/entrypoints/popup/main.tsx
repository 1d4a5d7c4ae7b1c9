import { render } from 'preact';
import { enter } from '../../state/drawer-lock.ts';
import { loadLanguage } from '../../state/language.ts';
import { openPopup, readPopup } from '../../state/popup-screen.ts';
import { Popup } from '../../views/popup.tsx';
import '../../views/page.css';
import '../../views/popup.css';

const page = document.getElementById('page');
// None of these needs another's answer, and where the PIN is wanted the first never resolves.
await Promise.all([enter(), loadLanguage(), readPopup()]);
if (page !== null) render(<Popup />, page);
await openPopup();
