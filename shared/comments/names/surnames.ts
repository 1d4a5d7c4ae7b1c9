import { wordList } from './word-list.ts';

/** Family names of the Kinh and of larger minorities. */
export const surnames = wordList(`
  nguyễn, trần, lê, phạm, hoàng, huỳnh, phan, vũ, võ, đặng, bùi, đỗ, hồ, ngô, dương, lý, đào, đoàn,
  vương, trịnh, trương, đinh, lâm, phùng, mai, tô, hà, tạ, hứa, lương, chu, châu, thái, tống, cao,
  thạch, danh, kim, sơn, quách, quan, tăng, từ, lưu, la, lại, lục, lò, lường, cầm, vi, nông, hoa,
  bế, ma, mạc, mã, giàng, sùng, vàng, thào, mùa, hạng, lầu, tẩn, phàn, triệu, bàn, đàm, điền, doãn,
  đồng, giang, khổng, khúc, kiều, lã, nghiêm, nhữ, ninh, ông, phí, quản, tiêu, trà, tôn, từ, ung,
  uông, văn, viên, vòng, xa, khuất, thân, thiều, thẩm, âu, bạch, biện, cù, cung, diệp, đậu, hàn, hầu,
  lỗ, mẫn, ngọ, ngụy, nhan, nhâm, phó, tất, thi, tòng, tưởng, vừ, y, ksor, rơ, siu, kpă, niê, sầm,
  nguyen, tran, pham, huynh, dang, bui, vuong, trinh, truong
`);

/** Family names that are hardly any other word, so that they tell a name in lower case too. */
export const plainSurnames = wordList(`
  nguyễn, trần, lê, phạm, hoàng, huỳnh, phan, vũ, võ, đặng, bùi, đỗ, hồ, ngô, dương, đào, đoàn,
  vương, trịnh, trương, đinh, lâm, phùng, lương, thạch, quách, tăng, lưu, nghiêm, khuất
`);
