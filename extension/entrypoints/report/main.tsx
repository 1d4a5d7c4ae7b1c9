import { render } from 'preact';
import { openReportPage } from '../../state/report/report-page.ts';
import { ReportPage } from '../../views/report/report-page.tsx';
import '../../views/report/report-page.css';

const page = document.getElementById('page');
if (page !== null) render(<ReportPage />, page);
await openReportPage();
