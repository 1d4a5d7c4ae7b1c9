import { wordList } from './word-list.ts';

/** Words after which a name is that of a place, a street, a school, a day. */
export const beforePlaces = wordList(`
  đường, phố, ngõ, hẻm, ngách, kiệt, xã, phường, thị trấn, thị xã, huyện, quận, tỉnh, thành phố, tp,
  thôn, ấp, bản, buôn, làng, xóm, khóm, khu, khu phố, phum, sóc, tổ, chợ, cầu, chùa, đình, đền, miếu,
  nhà thờ, trường, đại học, cao đẳng, tiểu học, cơ sở, phổ thông, bệnh viện, công viên, quảng trường,
  sông, núi, hồ, đèo, biển, đảo, cảng, ga, bến, kênh, rạch, suối, đập, quốc lộ, tỉnh lộ, vùng, miền,
  ở, từ, về, tại, đến, tới, qua, sang, hướng, thứ, tháng, mùa, tết, lễ, chi nhánh, nước, dân tộc, tiếng,
  người, tấm gương, đạo đức, tư tưởng, công ty, cửa hàng, nhà máy, ngân hàng, đạo
`);

/** Places and other names of more than one word that are nobody's. */
export const places = wordList(`
  hồ chí, chí minh, hà nội, đà nẵng, hải phòng, cần thơ, hà nam, hà giang, hà tĩnh, hà đông, nam định,
  ninh bình, thái bình, hải dương, hưng yên, bắc ninh, bắc giang, thái nguyên, lào cai, yên bái,
  lai châu, sơn la, điện biên, hòa bình, cao bằng, lạng sơn, tuyên quang, phú thọ, vĩnh phúc,
  quảng ninh, thanh hóa, nghệ an, quảng bình, quảng trị, thừa thiên, quảng nam, quảng ngãi, bình định,
  phú yên, khánh hòa, ninh thuận, bình thuận, gia lai, lâm đồng, bình phước, bình dương, tây ninh,
  đồng nai, vũng tàu, long an, tiền giang, bến tre, trà vinh, vĩnh long, đồng tháp, an giang,
  kiên giang, hậu giang, sóc trăng, bạc liêu, cà mau, sài gòn, việt nam, bình mỹ, an đổ, bình lục,
  phủ lý, củ chi, thanh liêm, lý nhân, kim bảng, duy tiên, châu giang, hương sơn, tân an, tân bình,
  bình thạnh, tân phú, phú nhuận, bình tân, thủ đức, gò vấp, hóc môn, bình chánh, nhà bè, cần giờ,
  bà rịa, bà đen, bà nà, trung quốc, hàn quốc, thái lan, tư pháp, văn hóa, văn phòng, công an,
  thành phố, công chức, công dân, hội đồng, đồng bào, an ninh, an sinh, quốc gia, quốc khánh, quốc hội,
  trung tâm, trung ương, trung học, thanh tra, thanh niên, đại học, cao đẳng, tiểu học, hồng thập
`);

/** Countries whose names are given names too. */
export const countries = wordList('anh, mỹ, nga, pháp, phi, hàn, áo, úc, đức, ý');

/** Words after which "anh", "ông", "cô" … call nobody by name, or with which they make another word. */
export const notAfterTitles = wordList(`
  tư pháp, anh hùng, anh minh, anh dũng, anh tài, anh chị, anh em, chị em, chị tư pháp, ông bà, bà con,
  cô chú, chú ý, chú tâm, chú trọng, chú thích, chú dẫn, cô đơn, cô lập, cô dâu, em bé, bé gái, bé trai,
  cháu gái, cháu trai, em trai, em gái, anh trai, chị gái, anh cả, chị cả, con gái, con trai, bạn bè,
  bạn gái, bạn trai, anh ba bị, bà đầm, ông trời, ông bụt, tên tuổi, tên gọi, tên trường, tên đường,
  bác ái, cô giáo, thầy giáo, cô bé, chú bé, cậu bé, mẹ con, mẹ hiền, tên sai, mẹ già, tên của,
  địa chính, một cửa, cửa quyền, mặt trận, ủy ban, bộ phận, hội phụ, đoàn thanh, đảng ủy, cần vụ,
  bảo vệ, bảo hiểm, bảo hành, bảo quản, bảo tôi, bảo là, bảo sang, bảo về, bảo chờ, bảo mẹ, bảo phải,
  bảo dân, bảo không, bảo thiếu, bảo cứ, bảo đi, bảo lên, bảo ra, bảo hỏi, bảo mai, bảo thế, bảo đợi,
  hướng dẫn, hòa giải, hòa nhã, hòa đồng, hiền lành, hiền hậu, tâm huyết, tâm lý, thành thật,
  thành công, chân thành, tiến hành, tiến bộ, kiên nhẫn, kiên quyết, bình tĩnh, bình thường, minh bạch,
  công tâm, công bằng, công khai, công tác, công minh, chính trực, trực ban, trực tiếp, trực hôm,
  trực quầy, tận tình, nhân viên, nhân hậu, thân thiện, thông cảm, thông báo, thông minh, thương dân,
  thương người, quyết định, quyết tâm, tư vấn, tính toán, tính sai, tính tiền, tính tình, định nói,
  tạo điều, tạo cảm, lập tức, lập hồ, lập biên, sinh năm, sinh ra, sinh sống, sinh viên, hiện đang,
  hiện nay, hiểu biết, đồng ý, đường hoàng, đại diện, đại khái, văn phòng, văn thư, văn hóa, văn minh,
  toàn nói, toàn bảo, toàn bắt, toàn quát, quý dân, quý người, quý mến, vui vẻ, vui tính, vui lòng, như
  thế, như vậy, như người, như con, như mẹ, nữ cán, nữ tiếp, nam tiếp, hai áo, hai quầy, ba quầy, tới
  trễ, tới muộn, tới nhà, tới nơi, tới giờ, thêm một, thêm giấy, đạo đức, lịch sự, chuyên viên,
  chuyên nghiệp, chuyên môn, nghị lực, trưởng thôn, trưởng khoa, trưởng phòng, trưởng ban, chính phủ, chính sách, đại sứ, lưu trú, lưu hành, trưởng bộ, lai ông,
  nguyên là, từ chối, từ tốn, từ đâu, từ quê, lương thiện, ca cẩm, phi lý, hai lần, ba lần, năm nay,
  chung xóm, đang, đã, năm ngoái, tài giỏi, kính mến, kính trọng, sáng nay, trường nào, trường tiểu, trường học, hội trường,
  ngoan ngoãn, hợp tác, hợp đồng, hợp lý, phát số, phát giấy, phát biểu, thi hành, lưu ý, đăng ký,
  ý kiến, ý thức, xuyên tạc, yên tâm, điền giúp, điền giùm, điền hộ, điền đơn, điền tờ, thu tiền,
  thu phí, thu hồ, chi tiết, chi trả, chi phí, chỉ dẫn, chính là, chín chắn, kỳ cục, hệ thống, khả năng,
  co nhung, co nhu, co tinh, co tam, co hoi, co y, co the, co thai, co trach, co tinh, co hai, co ba,
  co nam, co an, co khi, co so, co quan, co toi, co thien, co phai, co them, co cho, co chinh,
  co hieu, co phan, co gia, co van, co ban, co tu, co dang, co thanh, co vui, co ai, co hoa, co loi,
  ba con, ba lan, ba nam, ba thang, ba tuan, chi co, chi hai, chi ba, chi la, chi tiet, chi thi, chi dan,
  chi can, chi muon, chi trong, chi thay, chi huong, huong dan, chi tra, chu tich, chu dong, chu yeu,
  chu y, ban than, ban nay, ban hanh, ban dau, ban giao, ban toi, ban sao, ban chinh, ten toi, em toi,
  anh toi, chi toi, ong toi, ba toi, bac toi, me toi, toi la, toi di, toi nop, toi phai, toi gap
`);

/** Capitalised words that follow a title or a position and are an office, not a name. */
export const offices = wordList(`
  tư pháp, địa chính, văn hóa, văn phòng, một cửa, mặt trận, ủy ban, uỷ ban, hội đồng, đảng ủy, đoàn
  thanh, hội phụ, hội nông, hội cựu, công an, quân sự, xây dựng, lao động, tài chính, kế toán, bộ phận,
  ban công, tổ dịch, tổ công, trung tâm, tiếp dân, hành chính, chính quyền, nhân dân, nông nghiệp,
  môi trường, thuế, quầy, phòng, ban, sở, bộ, tổ, hội, xã, phường, thôn, ubnd, hđnd, mttq, huyện, tỉnh,
  nhà nước, quốc gia, chi bộ, đảng, đoàn
`);

/** Names that, typed in lower case without marks, are more often another word. */
export const bareCommonWords = wordList(`
  an, ba, bac, bang, bao, be, bo, bon, ca, can, diem, hien, ket, ma, mo, chi, chinh, co, con, cong, dai, dang, danh, dao, di, dien, dinh, do, doan, dong,
  du, duong, gia, gai, hai, ha, ho, hoa, hoi, hop, kha, khi, ky, lai, lam, lap, loi, luc, ly, luat, may, me,
  moi, mot, muon, nam, nao, ngoan, nghi, nhan, nho, nhu, nhung, nua, phat, phi, phu, quan, quy, sang,
  sau, sinh, so, tai, tao, tat, the, them, thi, thoi, thong, thu, ti, tien, tin, tinh, toan, toi, tra,
  trang, tri, truc, trung, truong, tu, tung, vang, van, vi, vien, vui, y, yen
`);
