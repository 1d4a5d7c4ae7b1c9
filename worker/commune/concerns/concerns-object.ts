import type {
  ConcernChange,
  ConcernKeys,
  ConcernList,
  ConcernState,
  NewConcern,
  SealedConcern,
} from '../../../shared/contract/concern.ts';
import { fromBase64url } from '../../../shared/token/base64url.ts';
import type { Refusal } from '../../problem.ts';
import { tellEverybody } from '../log/event-log.ts';
import { OfficerObject } from '../parts/officer-object.ts';
import { addConcernKey, concernKeys } from './concern-key-store.ts';
import { concernOfId, concernsAfter, storeChange } from './concern-store.ts';
import { readConcernState, takeConcern } from './take-concern.ts';

/** The part of a commune that keeps what is sealed for Mặt trận. */
export abstract class ConcernsObject extends OfficerObject {
  /** Seal to this key from now on, and tell everybody; the key that is in use stays. */
  async setConcernKey(publicKey: string): Promise<ConcernKeys | Refusal> {
    if (!(await isPoint(publicKey))) {
      const errors = [{ pointer: '/publicKey', detail: 'not a point of P-256' }];
      return { refused: 'invalid-body', errors };
    }
    const day = await this.today();
    return this.ctx.storage.transactionSync(() => {
      if (concernKeys(this.sql).keys[0]?.publicKey !== publicKey) {
        addConcernKey(this.sql, publicKey, day);
        tellEverybody(this.sql, { type: 'concern-key', day, publicKey });
      }
      return concernKeys(this.sql);
    });
  }

  concernKeys(): ConcernKeys {
    return concernKeys(this.sql);
  }

  async takeConcern(concern: NewConcern): Promise<ConcernState | Refusal> {
    const today = await this.today();
    return this.ctx.storage.transactionSync(() => takeConcern(this.sql, concern, today));
  }

  async concernState(reference: string): Promise<ConcernState | Refusal> {
    return readConcernState(this.sql, reference, await this.today());
  }

  async concerns(after: string | null): Promise<ConcernList> {
    return concernsAfter(this.sql, after, await this.today());
  }

  async changeConcern(id: string, change: ConcernChange): Promise<SealedConcern | Refusal> {
    const today = await this.today();
    return this.ctx.storage.transactionSync(() => {
      storeChange(this.sql, id, change);
      return concernOfId(this.sql, id, today) ?? { refused: 'not-found' };
    });
  }
}

async function isPoint(publicKey: string): Promise<boolean> {
  const curve = { name: 'ECDH', namedCurve: 'P-256' };
  const imported = crypto.subtle.importKey('raw', fromBase64url(publicKey), curve, true, []);
  return imported.then(
    () => true,
    () => false,
  );
}
