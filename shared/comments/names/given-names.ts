import { wordList } from './word-list.ts';

/** Middle names that join a family name to a given name. */
export const middleNames = wordList(`
  thị, văn, hữu, đức, công, đình, xuân, ngọc, quang, minh, thanh, bá, duy, gia, hồng, kim, thế, mạnh,
  trọng, viết, như, mỹ, bích, thu, thúy, phương, quốc, hoàng, trung, anh, tuấn, nhật, khánh, bảo, hải,
  thùy, diệu, cẩm, lệ, ánh, tiến, chí, vĩnh, phúc, phước, tấn, khắc, sỹ, sĩ, đăng, huy, nam, việt, tất
`);

/** Syllables of given names, those of the order of birth included. */
export const givenNames = wordList(`
  ái, an, anh, ánh, ân, ba, bách, bạch, bảo, bảy, bắc, bằng, bé, bền, bích, biên, bính, bình, bốn, bửu,
  ca, cảnh, cát, cẩm, cẩn, chánh, châu, chi, chí, chiến, chiểu, chinh, chín, chính, chung, chuẩn,
  chuyên, chương, công, cúc, cư, cường, cương, danh, dần, di, diễm, diên, diện, diệp, diệu, doan,
  doanh, dung, dũng, duy, duyên, dư, dương, dưỡng, đài, đại, đan, đạo, đào, đạt, đăng, điềm, điền,
  điệp, đình, định, đính, đoài, đoan, đoàn, đô, đôn, đông, đồng, đức, đường, gái, gấm, gia, giang,
  giáp, giàu, hạ, hà, hai, hải, hàn, hạnh, hào, hảo, hân, hằng, hậu, hệ, hiên, hiển, hiền, hiện, hiếu,
  hiệp, hiệu, hinh, hoa, hòa, hóa, hoài, hoan, hoàn, hoàng, hoạt, hội, hồng, hợi, hợp, huân, huấn, huệ,
  hùng, huy, huyên, huyền, huỳnh, hưng, hương, hường, hướng, hữu, hy, kết, kha, khả, khải, khang,
  khánh, khanh, khê, khiêm, khoa, khoái, khôi, khuê, khuyên, khương, kiên, kiếm, kiệm, kiệt, kiều, kim,
  kính, kỳ, lai, lam, lan, lành, lâm, lân, lập, lệ, lê, lịch, liêm, liên, liễu, linh, lĩnh, loan, long,
  lộc, lợi, luân, luận, luật, lụa, lực, lương, lượng, lưu, lựu, ly, lý, mai, mạnh, mão, mây, mẫn, mận,
  mẫu, mến, mi, minh, mơ, mùi, muôn, mười, mỹ, my, mỵ, na, nam, nga, ngà, ngạn, ngân, nghi, nghĩa, nghị,
  nghiêm, ngoan, ngọ, ngọc, nguyên, nguyện, nguyệt, nhã, nhạn, nhàn, nhân, nhật, nhi, nhiên, nhiệm,
  nhài, nho, nhu, nhung, nhự, như, nhựt, ninh, nụ, nữ, nương, oanh, phát, phấn, phi, phong, phú, phúc,
  phụng, phước, phương, phượng, quang, quân, quế, quốc, quý, quyên, quyền, quyết, quỳnh, sa, sang, sáng,
  sáu, sâm, sen, sinh, son, sơn, sương, tài, tám, tạo, tâm, tân, tấn, tần, thạch, thái, thanh, thành,
  thạnh, thảo, thao, thắm, thắng, thân, thập, thế, thêm, thi, thị, thìn, thiên, thiện, thiết, thịnh,
  thọ, thoa, thoại, thoan, thom, thông, thơ, thơm, thới, thu, thuần, thuận, thuật, thục, thùy, thúy,
  thụy, thủy, thuyên, thuyết, thư, thức, thương, thược, tiên, tiến, tiệp, tín, tính, tình, tịnh, toại,
  toán, toàn, toản, tố, tới, trà, trác, trai, trang, tráng, trâm, trân, tri, trí, triết, triều, triệu,
  trinh, trọng, trúc, trung, trực, trường, trưởng, tú, tuân, tuấn, tuệ, tùng, tuyên, tuyến, tuyền,
  tuyết, tư, tứ, từ, tươi, tường, tưởng, tỵ, tý, uyên, út, vân, văn, vàng, vi, viên, viễn, việt, vinh,
  vĩnh, vịnh, vũ, vui, vương, vượng, vỹ, vy, xoan, xuân, xuyến, xuyên, ý, yên, yến, năm
`);

/** Given names that are hardly any other word, so that they tell a name where every word has a capital. */
export const plainGivenNames = wordList(`
  cường, diễm, diệp, dung, duyên, hằng, hiếu, huệ, huyền, hường, khánh, khôi, kiệt, nhung, oanh,
  phượng, quyên, quỳnh, thắm, thoa, thúy, thủy, trâm, trân, trinh, tuấn, tuệ, tùng, tuyết, uyên, vân, vy
`);
