/** Whether simulations run at full length (`npm run soak`) or only as long as every test run can bear. */
export const soaks = process.env['SOAK'] === '1';
