import { render } from 'preact';
import { enter } from '../../state/drawer-lock.ts';
import { loadLanguage } from '../../state/language.ts';
import { openReportPage } from '../../state/report/report-page.ts';
import { ReportPage } from '../../views/report/report-page.tsx';
import '../../views/page.css';
import '../../views/report/report-page.css';

const page = document.getElementById('page');
await enter();
await loadLanguage();
if (page !== null) render(<ReportPage />, page);
await openReportPage();
