import { render } from 'preact';
import { openComments } from '../../state/comments/comments-page.ts';
import { CommentsPage } from '../../views/comments/comments-page.tsx';
import '../../views/comments/comments-page.css';

const page = document.getElementById('page');
if (page !== null) render(<CommentsPage />, page);
await openComments();
