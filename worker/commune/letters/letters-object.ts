import type {
  Correspondence,
  CorrespondenceList,
  LetterAnswer,
  LetterCounts,
  LetterTemplates,
  LetterTemplatesChange,
  NewLetter,
} from '../../../shared/contract/letter.ts';
import { mailboxOf } from '../../../shared/letter/mailbox.ts';
import { readVisitCode } from '../../../shared/token/visit-code.ts';
import { currentTime } from '../../clock.ts';
import type { Refusal } from '../../problem.ts';
import { deviceKey } from '../../registry/members/device.ts';
import type { Caller } from '../../registry/members/session.ts';
import { ConcernsObject } from '../concerns/concerns-object.ts';
import { letterCounts } from './letter-counts.ts';
import { lettersAsked, type LettersAsked } from './letter-lists.ts';
import { answerOf, storeAnswer } from './letter-store.ts';
import { sealedLetters } from './sealed-letters.ts';
import { takeLetter } from './take-letter.ts';
import { changeTemplates, letterTemplates } from './template-store.ts';

/** The part of a commune that writes back to citizens. */
export abstract class LettersObject extends ConcernsObject {
  sealedLetters(): { json: string; etag: string } {
    return sealedLetters(this.sql);
  }

  async letters(asked: Omit<LettersAsked, 'now'>): Promise<CorrespondenceList> {
    return lettersAsked(this.sql, { ...asked, now: await currentTime(this.env) });
  }

  /** Send a letter; sent again it is the same one. */
  async sendLetter(
    comment: string,
    caller: Pick<Caller, 'role' | 'officer' | 'device'>,
    letter: NewLetter,
  ): Promise<Correspondence | Refusal> {
    const now = await currentTime(this.env);
    return this.ctx.storage.transactionSync(() => {
      const key = deviceKey(this.sql, caller.device);
      if (key === null) return { refused: 'not-found' };
      return takeLetter(this.sql, comment, { writer: { ...caller, key }, letter, now });
    });
  }

  /** Say whether a letter settled the matter: once, and the same again is the same. */
  answerLetter(typed: string, answer: LetterAnswer): { answer: LetterAnswer } | Refusal {
    const code = readVisitCode(typed);
    const mailbox = code === null ? '' : mailboxOf(code);
    return this.ctx.storage.transactionSync(() => {
      const before = answerOf(this.sql, mailbox);
      if (before === undefined) return { refused: 'letter-unknown' };
      if (before !== null && before !== answer) return { refused: 'letter-answered' };
      storeAnswer(this.sql, mailbox, answer);
      return { answer };
    });
  }

  async letterCounts(): Promise<LetterCounts> {
    return letterCounts(this.sql, await currentTime(this.env));
  }

  letterTemplates(): LetterTemplates {
    return letterTemplates(this.sql);
  }

  changeLetterTemplates(change: LetterTemplatesChange): LetterTemplates {
    return this.ctx.storage.transactionSync(() => {
      changeTemplates(this.sql, change);
      return letterTemplates(this.sql);
    });
  }
}
