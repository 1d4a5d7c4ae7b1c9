import { tellParent } from './tell-parent.ts';

// The server puts it there when the commune lists the origin.
const { framedBy } = document.documentElement.dataset;
if (framedBy !== undefined) tellParent(framedBy);
