import { wordList } from './word-list.ts';

/** What people are called by: a name may follow, in capitals or not. */
export const titles = wordList(`
  anh, chị, ông, bà, cô, chú, bác, em, cháu, thầy, dì, dượng, cậu, mợ, thím, bé, bạn, mẹ, đồng chí,
  tên, tên là, anh là, chị là, em là, cháu là, đ/c, a, c
`);

/** Titles that are still told from other words when typed without marks. */
export const bareTitles = wordList(
  'anh, chị, ông, bà, cô, chú, bác, em, cháu, đồng chí, tên, tên là, d/c, a',
);

/** Positions: a name may follow in capitals, also a rare one. */
export const positions = wordList(`
  cán bộ, công chức, nhân viên, chuyên viên, viên chức, bác sĩ, y sĩ, y tá, luật sư, kế toán, chủ tịch,
  bí thư, trưởng thôn, trưởng phòng, trưởng ấp, trưởng bản, tổ trưởng, cô giáo, thầy giáo, cháu tên,
  tôi tên, ký tên, người viết
`);

/** Words after which a capitalised syllable that is known from names is one. */
export const leadIns = wordList(`
  công an, chồng tôi, vợ tôi, tôi là, trai tôi, gái tôi, con tôi, là, trai, gái, khen, gặp, nhờ, hỏi,
  gọi cho, gửi
`);
