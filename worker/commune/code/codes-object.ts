import type { ApiKey } from '../../../shared/contract/api-key.ts';
import type {
  CodeIssuer,
  Codes,
  DossierCode,
  NewCodes,
  Opened,
  Opening,
} from '../../../shared/contract/code.ts';
import type { Rating } from '../../../shared/contract/rating.ts';
import type { TokenKeys } from '../../../shared/contract/token.ts';
import { dayInVietnam } from '../../../shared/day-in-vietnam.ts';
import { epochAt } from '../../../shared/token/epoch.ts';
import { currentTime } from '../../clock.ts';
import type { Refusal } from '../../problem.ts';
import { forgetBoard } from '../../registry/board-copies.ts';
import { MembersObject } from '../../registry/members/members-object.ts';
import { readProfile } from '../profile.ts';
import { refusalOfToken } from '../token/check-token.ts';
import { type EpochKeys, epochKeys, publicKeys } from '../token/epoch-keys.ts';
import { tellTokenKeys } from '../token/tell-token-keys.ts';
import { addApiKey, listApiKeys, removeApiKey } from './api-key-store.ts';
import { issueCodes, issueDossierCode } from './issue-codes.ts';
import { disputeVisitCode, openVisitCode } from './open-code.ts';

/** The part of a commune that issues visit codes and trades them for tokens. */
export abstract class CodesObject extends MembersObject {
  private tokenKeys: EpochKeys | null = null;

  async issueCodes(
    asked: NewCodes,
    issuer: Exclude<CodeIssuer, 'software'>,
  ): Promise<Codes | Refusal> {
    const now = await currentTime(this.env);
    forgetBoard(readProfile(this.sql).id);
    return this.ctx.storage.transactionSync(() => issueCodes(this.sql, asked, issuer, now));
  }

  async issueDossierCode(asked: DossierCode): Promise<Codes | Refusal> {
    const now = await currentTime(this.env);
    forgetBoard(readProfile(this.sql).id);
    return this.ctx.storage.transactionSync(() => issueDossierCode(this.sql, asked, now));
  }

  async openCode(opening: Opening): Promise<Opened | Refusal> {
    const now = await currentTime(this.env);
    const keys = await this.keysAt(now);
    const commune = readProfile(this.sql).id;
    return this.ctx.storage.transactionSync(() =>
      openVisitCode(this.sql, opening, { commune, now, keys }),
    );
  }

  disputeCode(typed: string): Refusal | null {
    return this.ctx.storage.transactionSync(() => disputeVisitCode(this.sql, typed));
  }

  async publicTokenKeys(): Promise<TokenKeys> {
    return publicKeys(await this.keysAt(await currentTime(this.env)));
  }

  addApiKey(label: string): ApiKey {
    return addApiKey(this.sql, label);
  }

  apiKeys(): readonly { id: string; label: string }[] {
    return listApiKeys(this.sql);
  }

  /** False when there is no such key. */
  removeApiKey(id: string): boolean {
    return removeApiKey(this.sql, id);
  }

  /** Why the token of a rating is not taken; null when it is, or when there is none. */
  protected async tokenRefusal(rating: Pick<Rating, 'officer' | 'token'>): Promise<Refusal | null> {
    if (rating.token === undefined) return null;
    const keys = await this.keysAt(await currentTime(this.env));
    return refusalOfToken(readProfile(this.sql).id, rating, keys);
  }

  /** The object that keeps the commune's secrets, apart from its tables. */
  protected secrets() {
    const { BOX_KEYS } = this.env;
    return BOX_KEYS.get(BOX_KEYS.idFromName(readProfile(this.sql).id));
  }

  private async keysAt(now: number): Promise<EpochKeys> {
    const epoch = epochAt(now);
    if (this.tokenKeys?.epoch === epoch) return this.tokenKeys;
    const keys = epochKeys(epoch, await this.secrets().tokenKeys(epoch));
    this.ctx.storage.transactionSync(() => tellTokenKeys(this.sql, keys, dayInVietnam(now)));
    this.tokenKeys = keys;
    return keys;
  }
}
