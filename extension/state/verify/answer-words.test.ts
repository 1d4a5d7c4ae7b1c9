import { expect, test } from 'vitest';
import { writeAnswers } from '../../../shared/criteria/answer-letters.ts';
import { criteria, verify } from '../../../shared/text/vi.ts';
import { answerWords } from './answer-words.ts';

const words = { names: criteria.names, openings: verify.openings };

test('what is not the best answer is named, each by its own kind of words', () => {
  const letters = writeAnswers({
    'khong-hach-dich': 'broken',
    'khong-cham-tre': 'unsure',
    'khong-tham-o': 'kept',
    'ton-trong': 3,
    'van-minh': 5,
    'biet-xin-loi': 'broken',
  });
  expect(answerWords(letters, words)).toEqual([
    'Không hách dịch, cửa quyền: không giữ.',
    'Không chậm trễ giải quyết hồ sơ, công việc: không rõ.',
    'Tôn trọng: 3 trên 5.',
    'Biết xin lỗi: không.',
    verify.openings.rest,
  ]);
});

test('of the best rating that alone is said, and of the worst nothing is called best', () => {
  const best = writeAnswers({ 'khong-tham-o': 'kept', 'ton-trong': 5 });
  expect(answerWords(best, words)).toEqual([verify.openings.best]);
  const worst = writeAnswers({ 'khong-tham-o': 'broken', 'ton-trong': 1 });
  expect(answerWords(worst, words)).toEqual([
    'Không tham ô, lãng phí: không giữ.',
    'Tôn trọng: 1 trên 5.',
  ]);
});
