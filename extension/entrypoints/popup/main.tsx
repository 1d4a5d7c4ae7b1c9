import { render } from 'preact';
import { openPopup } from '../../state/popup-screen.ts';
import { Popup } from '../../views/popup.tsx';
import '../../views/popup.css';

const page = document.getElementById('page');
if (page !== null) render(<Popup />, page);
await openPopup();
