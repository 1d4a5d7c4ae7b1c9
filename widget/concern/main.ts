import { mountConcern } from './mount-concern.tsx';

const root = document.getElementById('concern');
if (root !== null) mountConcern(root);
