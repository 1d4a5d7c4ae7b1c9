import { beginDraining } from '../outbox/outbox.ts';
import { mountPage } from './code-page.tsx';

beginDraining();
const root = document.getElementById('code');
if (root !== null) mountPage(root);
