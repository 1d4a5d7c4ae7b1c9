import type { Answer, Answers } from './answers.ts';
import type { CriterionId } from './sets.ts';

/** Places of the answers in a row of letters. Append only: stored ratings and the log refer to them. */
const PLACES: readonly CriterionId[] = [
  'khong-hach-dich',
  'khong-sach-nhieu',
  'khong-tham-o',
  'khong-ne-tranh',
  'khong-cham-tre',
  'ton-trong',
  'van-minh',
  'gan-gui',
  'biet-nghe-dan-noi',
  'biet-noi-dan-hieu',
  'biet-lam-dan-tin',
  'biet-xin-loi',
  'biet-cam-on',
  'biet-chia-se',
];

const LETTER = new Map<Answer, string>([
  ['kept', 'k'],
  ['broken', 'b'],
  ['unsure', 'u'],
  [1, '1'],
  [2, '2'],
  [3, '3'],
  [4, '4'],
  [5, '5'],
]);
const ANSWER = new Map([...LETTER].map(([answer, letter]) => [letter, answer]));
const NOT_ASKED = '-';

/** Answers as 14 letters, one for each criterion there is: the form that a leaf of the log commits to. */
export function writeAnswers(answers: Answers): string {
  return PLACES.map((id) => letterOf(answers[id])).join('');
}

function letterOf(answer: Answer | undefined): string {
  return answer === undefined ? NOT_ASKED : (LETTER.get(answer) ?? NOT_ASKED);
}

/** The answers that `writeAnswers` wrote. */
export function readAnswers(letters: string): Answers {
  const answers: Record<string, Answer> = {};
  PLACES.forEach((id, place) => {
    const answer = ANSWER.get(letters[place] ?? NOT_ASKED);
    if (answer !== undefined) answers[id] = answer;
  });
  return answers;
}
