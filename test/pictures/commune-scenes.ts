import type { Page } from 'playwright-core';
import { administration as words, extension } from '../../shared/text/vi.ts';
import type { MemberScene } from './scenes.ts';

const press = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true }).first().click();

const settled = async (page: Page) =>
  void (await page.locator('main form, main .rows, main .empty').first().waitFor());

const list = [
  'STT;Chức danh;Quầy;Họ tên',
  '1;Công chức Tài chính – Kế toán;5;Cán bộ mẫu A',
  '2;Công chức Văn phòng – Thống kê;Quầy 6;',
  '3;;Quầy 7;Cán bộ mẫu B',
  '4;Công chức Văn hóa – Xã hội;01/02/2026;',
  '5;Công chức Văn phòng – Thống kê;Quầy số 6;',
].join('\r\n');

async function chooseFile(page: Page, name: string, content: string): Promise<void> {
  const file = { name, mimeType: 'text/csv', buffer: Buffer.from(content) };
  await page.locator('input[type=file]').setInputFiles(file);
}

function scene(name: string, section: string, reach?: (page: Page) => Promise<void>): MemberScene {
  return {
    name: `commune-${name}`,
    page: `commune.html#${section}`,
    async reach(page) {
      await settled(page);
      await reach?.(page);
    },
  };
}

/** What a leader meets in the tab of administration, section by section. */
export const communeScenes: readonly MemberScene[] = [
  scene('1-officers', 'officers'),
  scene('1-officers-form-fault', 'officers', async (page) => {
    await press(page, words.officers.add);
    await page.getByRole('form').getByRole('button').first().click();
    await page.getByText(words.faults['desk-none']).waitFor();
  }),
  scene('1-officers-leave', 'officers', async (page) => {
    await page
      .getByRole('button', { name: /^Rời vị trí/u })
      .first()
      .click();
    await page.getByRole('dialog').waitFor();
  }),
  scene('1-officers-preview', 'officers', async (page) => {
    await chooseFile(page, 'danh-sach.csv', list);
    await page.getByRole('table').waitFor();
  }),
  scene('1-officers-file-fault', 'officers', async (page) => {
    await chooseFile(page, 'danh-sach.xlsx', 'PK\u0003\u0004');
    await page.getByText(words.file.faults.workbook).waitFor();
  }),
  scene('2-devices', 'devices'),
  scene('2-devices-invite', 'devices', async (page) => {
    await page.getByRole('button', { name: /^Mời/u }).first().click();
    await page.getByRole('img', { name: words.invite.qr }).waitFor();
  }),
  scene('2-devices-invite-print', 'devices', async (page) => {
    await page.getByRole('button', { name: /^Mời/u }).first().click();
    await page.getByRole('img', { name: words.invite.qr }).waitFor();
    await page.emulateMedia({ media: 'print' });
  }),
  scene('3-kiosks', 'kiosks'),
  scene('4-keys-empty', 'keys'),
  scene('4-keys-made', 'keys', async (page) => {
    await page.getByLabel(words.keys.label).fill(`Một cửa của tỉnh ${Date.now() % 10_000}`);
    await press(page, words.keys.create);
    await page.getByText(words.keys.once).waitFor();
  }),
  scene('5-sites', 'sites'),
  scene('6-criteria', 'criteria'),
  scene('6-criteria-raise', 'criteria', async (page) => {
    await page.getByLabel(words.criteria.total).fill('12');
    await press(page, words.criteria.raise);
    await page.getByRole('dialog').waitFor();
  }),
  scene('7-contacts', 'contacts'),
  scene('7-contacts-saved', 'contacts', async (page) => {
    await page.getByLabel(words.contacts.other).fill('Tiếp dân ngày 5 và 15 hằng tháng');
    await press(page, words.contacts.save);
    await page.getByRole('button', { name: words.undo }).waitFor();
  }),
  scene('8-offline', 'contacts', async (page) => {
    await page.context().setOffline(true);
    await press(page, words.contacts.save);
    await page.getByRole('alert').getByText(extension.trouble.unreachable).waitFor();
    await page.context().setOffline(false);
    await page.evaluate("dispatchEvent(new Event('offline'))");
    await page.getByText(words.offline).waitFor();
  }),
];
