import { render } from 'preact';
import { openInbox } from '../../state/inbox/inbox-page.ts';
import { followAddress } from '../../state/inbox/parts.ts';
import { InboxPage } from '../../views/inbox/inbox-page.tsx';
import '../../views/inbox/inbox-page.css';

const page = document.getElementById('page');
followAddress();
if (page !== null) render(<InboxPage />, page);
await openInbox();
