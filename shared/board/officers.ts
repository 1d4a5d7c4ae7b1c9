import type { Board, ChannelResult } from '../contract/score.ts';
import { fill } from '../text/fill.ts';
import { channelScore } from './channel-score.ts';
import { codeWords } from './codes.ts';
import { criteriaTables } from './criteria-tables.ts';
import { type Drawn, el } from './drawn.ts';
import { heading, type Scene } from './scene.ts';
import { signedOn } from './signed.ts';

export type BoardOfficer = NonNullable<Board['officers']>[number];

/** The officers as the server lists them, by desk: an order in a room, never a rank. */
export function officers(scene: Scene): Drawn {
  const { board, words } = scene;
  return el(
    'section',
    { class: 'officers' },
    heading(scene, 1, words.board.officers),
    board.officers === null
      ? el('p', { class: 'card' }, words.board.unnamed)
      : officerCards(scene, board.officers),
  );
}

function officerCards(scene: Scene, all: readonly BoardOfficer[]): Drawn {
  const { board, words } = scene;
  if (all.length === 0) return el('p', { class: 'card' }, words.board.nobody);
  return [
    el('p', { class: 'note' }, fill(words.board.officersNote, board.thresholds)),
    el('div', { class: 'cards' }, ...all.map((officer) => officerCard(scene, officer))),
  ];
}

function officerCard(scene: Scene, officer: BoardOfficer): Drawn {
  const { words } = scene;
  return el(
    'article',
    { class: 'card', 'data-officer': officer.id },
    officerName(scene, officer),
    signedOn(scene, officer),
    officer.channels.length === 0
      ? el('p', { class: 'note' }, words.board.notYetShort)
      : officer.channels.map((result) => officerChannel(scene, result)),
    ...officer.codes.map((count) =>
      el(
        'p',
        { class: 'note' },
        `${words.board.issuers[count.issuer]}: ${codeWords(count, words)}.`,
      ),
    ),
  );
}

/** The desk, and who sits there. */
export function officerName(scene: Scene, { desk, position, name }: BoardOfficer): Drawn {
  const who = [position, name].filter((part) => part !== undefined).join(', ');
  return heading(scene, 2, desk, ' ', el('span', {}, who));
}

function officerChannel({ words }: Scene, result: ChannelResult): Drawn {
  return el(
    'div',
    { 'data-channel': result.channel },
    el('p', { class: 'channel' }, words.channel[result.channel]),
    channelScore(result, words),
    el(
      'details',
      {},
      el('summary', {}, words.board.criteria),
      criteriaTables(result.criteria, words),
    ),
  );
}
