import { tellParent } from './tell-parent.ts';

// The server puts it there when the commune lists the origin.
const framedBy = document.querySelector('main')?.dataset['framedBy'];
if (framedBy !== undefined) tellParent(framedBy);
