import { replacePersonNames } from '../names/person-names.ts';
import { replaceBankAccounts } from './bank-account.ts';
import { replaceCitizenIds } from './citizen-id.ts';
import { replaceEmails } from './email.ts';
import { replaceOldIds } from './old-id.ts';
import { replacePhoneNumbers } from './phone-number.ts';
import { replacePlates } from './plate.ts';

/** What is put in place of each kind of thing that would tell who somebody is. */
export interface Marks {
  readonly email: string;
  readonly bankAccount: string;
  readonly citizenId: string;
  readonly plate: string;
  readonly phoneNumber: string;
  readonly oldId: string;
  readonly personName: string;
}

/**
 * A comment without numbers, addresses and likely names by which somebody could
 * be found or told. It is likely, not certain, to find a name; numbers of the
 * known forms it finds.
 */
export function scrub(comment: string, marks: Marks): string {
  return replacePersonNames(scrubNumbers(comment, marks), marks.personName);
}

/** From the most telling form to the least, since a shorter number may stand in a longer one. */
function scrubNumbers(comment: string, marks: Marks): string {
  const withoutEmails = replaceEmails(comment, marks.email);
  if (!/[0-9]{2}|[0-9][\s\S]*[0-9]/u.test(withoutEmails)) return withoutEmails;
  const withoutAccounts = replaceBankAccounts(withoutEmails, marks.bankAccount);
  const withoutIds = replaceCitizenIds(withoutAccounts, marks.citizenId);
  const withoutPlates = replacePlates(withoutIds, marks.plate);
  const withoutPhones = replacePhoneNumbers(withoutPlates, marks.phoneNumber);
  return replaceOldIds(withoutPhones, marks.oldId);
}
