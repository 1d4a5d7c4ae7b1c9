import { expect, test } from 'vitest';
import { decodeRating } from './boxed-rating.ts';

/** Boxed ratings as they were once written, oldest first. None is ever taken out. */
const written = [
  '[1,"0123456789abcdef","open",3,"-------4------","Tận tình.",1,"AAECAwQFBgcICQoLDA0ODw","__79_Pv6-fj39vX08_Lx8A",5,null,1]',
  '[1,"0123456789abcdef","open",3,"-------4------","Tận tình.",1,"AAECAwQFBgcICQoLDA0ODw","__79_Pv6-fj39vX08_Lx8A",5,null,1,null,0]',
  '[1,"0123456789abcdef","open",3,"-------4------","Tận tình.",1,"AAECAwQFBgcICQoLDA0ODw","__79_Pv6-fj39vX08_Lx8A",5,null,1,null,0,"AAAAAAAAAAAAAAAAAAAAAA"]',
];

test.each(written)('%s is read as it was meant', (text) => {
  const { mailbox, ...rating } = decodeRating(text);
  expect(rating).toEqual({
    officer: '0123456789abcdef',
    channel: 'open',
    since: 3,
    answers: { 'gan-gui': 4 },
    comment: 'Tận tình.',
    helper: true,
    nonce: 'AAECAwQFBgcICQoLDA0ODw',
    salt: '__79_Pv6-fj39vX08_Lx8A',
    logged: 5,
    token: null,
    version: 1,
    openingSecret: null,
    uncounted: null,
  });
  expect(mailbox).toBe(
    text.endsWith('0,"AAAAAAAAAAAAAAAAAAAAAA"]') ? 'AAAAAAAAAAAAAAAAAAAAAA' : null,
  );
});
