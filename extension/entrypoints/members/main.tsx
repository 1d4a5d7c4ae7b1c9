import { render } from 'preact';
import { followDrawers } from '../../state/drawer-lock.ts';
import { loadLanguage } from '../../state/language.ts';
import { openMembersPage } from '../../state/members-page.ts';
import { MembersPage } from '../../views/members/members-page.tsx';
import '../../views/page.css';
import '../../views/members/members-page.css';

const page = document.getElementById('page');
followDrawers();
await loadLanguage();
if (page !== null) render(<MembersPage />, page);
await openMembersPage();
