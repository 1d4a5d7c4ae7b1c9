import { sealConcern } from '../../shared/concern/sealed-concern.ts';
import { fingerprintOf } from '../../shared/concern/fingerprint.ts';
import type { ConcernState, NewConcern } from '../../shared/contract/concern.ts';
import { toldConcernKey } from '../../shared/log/told-concern-key.ts';
import { fromBase64url, toBase64url } from '../../shared/token/base64url.ts';
import { makeVisitCode } from '../../shared/token/visit-code.ts';
import { ask } from '../code/ask.ts';
import { CodeFault } from '../code/code-fault.ts';
import { toldByLog } from '../code/told-by-log.ts';
import { problemSentence } from '../form/problem-sentence.ts';
import { concernOf } from './concern-of.ts';
import { emptyDraft, type Model } from './model.ts';
import { change, type Page, warn } from './page.ts';
import { text } from './text.ts';

/** Shows what will be sealed, and the key that it is sealed to now. */
export async function review(page: Page): Promise<void> {
  change(page, { busy: true, alert: null });
  try {
    change(page, { publicKey: await newestKey(page), step: 'review', busy: false });
  } catch (error) {
    warn(page, sentence(error, text.unreachable));
  }
}

/** As the public log tells it to everybody, so that nobody is given a key of their own. */
async function newestKey({ commune }: Page): Promise<Uint8Array> {
  return fromBase64url(await toldByLog(location.origin, commune, toldConcernKey));
}

/** Seals what was written and sends it; what was sealed before is sent as it was. */
export async function send(page: Page): Promise<void> {
  if (page.model.busy) return;
  change(page, { busy: true, alert: null });
  try {
    const body = page.model.sealing?.body ?? (await seal(page));
    change(page, { sealing: { body } });
    const state = await ask<ConcernState>(`${page.base}/concerns`, body);
    change(page, { ...sent, answer: { ...state, reference: body.reference } });
  } catch (error) {
    await tell(page, error);
  }
}

const sent: Partial<Model> = {
  step: 'sent',
  draft: emptyDraft,
  sealing: null,
  busy: false,
};

async function seal({ commune, model }: Page): Promise<NewConcern> {
  const { draft, publicKey } = model;
  if (publicKey === null) throw new CodeFault('key-changed');
  const reference = makeVisitCode(crypto.getRandomValues(new Uint8Array(17)));
  const sealed = await sealConcern(publicKey, commune, concernOf(draft, reference));
  return { reference, fingerprint: fingerprintOf(publicKey), sealed: toBase64url(sealed) };
}

async function tell(page: Page, error: unknown): Promise<void> {
  const changed = error instanceof CodeFault && error.code === 'key-changed';
  if (changed) {
    change(page, { sealing: null });
    await review(page);
  }
  warn(page, error instanceof RangeError ? text.tooLong : sentence(error, text.offline));
}

function sentence(error: unknown, offline: string): string {
  const code = error instanceof CodeFault ? error.code : 'server-error';
  if (code === 'untrue') return text.untrue;
  return code === 'offline' ? offline : problemSentence(code);
}
