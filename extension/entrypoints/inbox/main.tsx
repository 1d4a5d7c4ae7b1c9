import { render } from 'preact';
import { enter } from '../../state/drawer-lock.ts';
import { loadLanguage } from '../../state/language.ts';
import { openInbox } from '../../state/inbox/inbox-page.ts';
import { followAddress } from '../../state/inbox/parts.ts';
import { InboxPage } from '../../views/inbox/inbox-page.tsx';
import '../../views/page.css';
import '../../views/inbox/inbox-page.css';

const page = document.getElementById('page');
followAddress();
await enter();
await loadLanguage();
if (page !== null) render(<InboxPage />, page);
await openInbox();
