import { mountLetter } from './mount-letter.tsx';

const root = document.getElementById('letter');
if (root !== null) mountLetter(root);
