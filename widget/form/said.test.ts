import { expect, test } from 'vitest';
import { choose, emptyDraft, toggleMet, toggleRest } from './draft.ts';
import { said } from './said.ts';

test('the review says what was met and what that means for the others', () => {
  const met = toggleMet(toggleMet(emptyDraft, 'khong-tham-o'), 'khong-cham-tre');
  expect(said(met, 'nam-khong')).toEqual([
    'Có gặp: Tham ô, lãng phí; Chậm trễ giải quyết hồ sơ, công việc.',
    'Các điều khác: không gặp.',
  ]);
  expect(said(toggleRest(met, 'unsure'), 'nam-khong')[1]).toBe(
    'Các điều còn lại: không rõ / không muốn trả lời',
  );
});

test('"none" and "unsure" are said as they were chosen', () => {
  expect(said(toggleRest(emptyDraft, 'none'), 'nam-khong')).toEqual(['Không gặp điều nào']);
  expect(said(toggleRest(emptyDraft, 'unsure'), 'nam-khong')).toEqual([
    'Không rõ / không muốn trả lời',
  ]);
});

test('manners and "biết" stand behind the word of their answer', () => {
  const manners = choose(choose(emptyDraft, 'ton-trong', 4), 'gan-gui', 4);
  expect(said(manners, 'ba-the-hien')).toEqual([
    'Hài lòng: Tôn trọng, Gần gũi',
    'Không rõ: Văn minh',
  ]);
  expect(said(choose(emptyDraft, 'biet-xin-loi', 'broken'), 'nam-biet')[1]).toBe(
    'Không: Biết xin lỗi',
  );
});
