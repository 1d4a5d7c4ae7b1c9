import { mountPage } from './code-page.tsx';

const root = document.getElementById('code');
if (root !== null) mountPage(root);
