import { startPage } from './check-page.ts';

startPage(document.forms);
