import { render } from 'preact';
import { enter } from '../../state/drawer-lock.ts';
import { loadLanguage } from '../../state/language.ts';
import { openPopup } from '../../state/popup-screen.ts';
import { Popup } from '../../views/popup.tsx';
import '../../views/page.css';
import '../../views/popup.css';

const page = document.getElementById('page');
await enter();
// What the device keeps is read while the words are loaded: neither needs the other.
const opened = openPopup();
await loadLanguage();
if (page !== null) render(<Popup />, page);
await opened;
