import { render } from 'preact';
import { enter } from '../../state/drawer-lock.ts';
import { loadLanguage } from '../../state/language.ts';
import { openComments } from '../../state/comments/comments-page.ts';
import { CommentsPage } from '../../views/comments/comments-page.tsx';
import '../../views/page.css';
import '../../views/comments/comments-page.css';

const page = document.getElementById('page');
await enter();
await loadLanguage();
if (page !== null) render(<CommentsPage />, page);
await openComments();
