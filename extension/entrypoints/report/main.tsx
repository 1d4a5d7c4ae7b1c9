import { render } from 'preact';
import { loadLanguage } from '../../state/language.ts';
import { openReportPage } from '../../state/report/report-page.ts';
import { ReportPage } from '../../views/report/report-page.tsx';
import '../../views/page.css';
import '../../views/report/report-page.css';

const page = document.getElementById('page');
await loadLanguage();
if (page !== null) render(<ReportPage />, page);
await openReportPage();
