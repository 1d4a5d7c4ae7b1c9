import { expect, test } from 'vitest';
import { topicsOf } from './topics.ts';

test.each([
  ['Nhận kết quả trước hẹn hai ngày.', ['khong-cham-tre']],
  ['Hỏi thì bảo sang quầy khác, quầy khác lại chỉ về.', ['khong-ne-tranh']],
  ['Nói năng còn cộc lốc, tôi hỏi lại thì tỏ ra khó chịu.', ['khong-hach-dich', 'van-minh']],
  ['Có người gợi ý phong bì.', ['khong-tham-o']],
  ['Mỗi lần lên lại được bảo thiếu một giấy khác.', ['khong-sach-nhieu']],
  ['CÁN BỘ HƯỚNG DẪN TẬN TÌNH', ['gan-gui']],
])('%j speaks of %j', (comment, topics) => {
  expect(topicsOf(comment)).toEqual(topics);
});

test('without marks it is read too, but only where there are none at all', () => {
  expect(topicsOf('lam nhanh, khong phai cho doi')).toEqual(['khong-cham-tre']);
  expect(topicsOf('cho con tôi làm giấy khai sinh')).toEqual([]);
});

test('letters of either composition are the same', () => {
  expect(topicsOf('tận tình'.normalize('NFD'))).toEqual(['gan-gui']);
});

test('a word within another is none', () => {
  expect(topicsOf('Hồ sơ đất ở thôn Trễn, xóm Hẹnh')).toEqual([]);
});

test('most comments speak of nothing in the list, and that is no fault', () => {
  expect(topicsOf('Nên có thêm ghế và quạt.')).toEqual([]);
});
