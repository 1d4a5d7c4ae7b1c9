import type { Rating } from '../../shared/contract/rating.ts';
import type { Answer } from '../../shared/criteria/answers.ts';
import { type SetId } from '../../shared/criteria/sets.ts';
/** 128 random bits in base64url. */
export declare function randomId(): string;
/** A rating that answers everything: pledges kept and manners 4, but for `answers`. */
export declare function newRating(officer: string, answers?: Readonly<Record<string, Answer>>, sets?: readonly SetId[]): Rating;
