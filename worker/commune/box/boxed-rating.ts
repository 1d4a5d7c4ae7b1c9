import type { Answer, Answers } from '../../../shared/criteria/answers.ts';
import type { CriterionId } from '../../../shared/criteria/sets.ts';
import type { Channel } from '../../../shared/contract/score.ts';

/** A rating as the box keeps it. */
export interface BoxedRating {
  readonly officer: string;
  readonly channel: Channel;
  /** The release that it first waited for. */
  readonly since: number;
  readonly answers: Answers;
  readonly comment: string | null;
  readonly helper: boolean;
  /** A hash that all versions of one rating share; null when it can have no other version. */
  readonly token: string | null;
  /** From 1; of several versions the highest counts. */
  readonly version: number;
}

/** Places of the answers in a stored rating. Append only: stored ratings refer to them. */
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
const VERSION = 1;

type Stored = [
  typeof VERSION,
  string,
  Channel,
  number,
  string,
  string | null,
  0 | 1,
  string | null,
  number,
];

/** A rating as text: one letter an answer, small since every page written costs. */
export function encodeRating(rating: BoxedRating): string {
  const { officer, channel, since, answers, comment, helper, token, version } = rating;
  const letters = PLACES.map((id) => letterOf(answers[id])).join('');
  const stored: Stored = [
    VERSION,
    officer,
    channel,
    since,
    letters,
    comment,
    helper ? 1 : 0,
    token,
    version,
  ];
  return JSON.stringify(stored);
}

function letterOf(answer: Answer | undefined): string {
  return answer === undefined ? NOT_ASKED : (LETTER.get(answer) ?? NOT_ASKED);
}

/** The rating that `encodeRating` wrote. */
export function decodeRating(text: string): BoxedRating {
  const [, officer, channel, since, letters, comment, helper, token, version] = JSON.parse(
    text,
  ) as Stored;
  return {
    officer,
    channel,
    since,
    answers: readAnswers(letters),
    comment,
    helper: helper === 1,
    token,
    version,
  };
}

function readAnswers(letters: string): Answers {
  const answers: Record<string, Answer> = {};
  PLACES.forEach((id, place) => {
    const answer = ANSWER.get(letters[place] ?? NOT_ASKED);
    if (answer !== undefined) answers[id] = answer;
  });
  return answers;
}
