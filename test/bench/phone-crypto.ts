import {
  blindInput,
  evaluateBlinded,
  finishToken,
  makeTokenKey,
} from '../../shared/token/blind-token.ts';

/** As many inputs as a page blinds, since it cannot know how many officers a slip names. */
const INPUTS = 4;

/** The milliseconds that a device spends on a token for one officer; the server's part is left out. */
function tokenCost(): number {
  const key = makeTokenKey();
  const purpose = {
    commune: 'bench',
    officer: '0'.repeat(16),
    channel: 'receipt',
    epoch: 1,
  } as const;
  const started = performance.now();
  const inputs = Array.from({ length: INPUTS }, () =>
    blindInput(crypto.getRandomValues(new Uint8Array(32))),
  );
  const blinded = performance.now();
  const [first] = inputs;
  if (first === undefined) throw new Error('no input');
  const evaluation = evaluateBlinded(key.secretKey, purpose, first.blinded);
  const asked = performance.now();
  finishToken(first, purpose, key.publicKey, evaluation);
  return blinded - started + (performance.now() - asked);
}

Object.assign(globalThis, { tokenCost });
