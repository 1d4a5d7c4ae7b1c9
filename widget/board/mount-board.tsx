import boardCss from '../../shared/board/board.css?inline';
import type { Board } from '../../shared/contract/score.ts';
import { adoptStyle } from '../adopt-style.ts';
import { h, render } from '../form/render.ts';
import { askAgainIn } from './ask-again.ts';
import type { BoardPlace } from './board-part.ts';
import css from './element.css?inline';
import { fetchBoard, type Trouble } from './fetch-board.ts';
import { words } from './text.ts';
import { Failed, Loading, Shown } from './views.tsx';

/** A board in its place on a page. */
interface Mounted extends BoardPlace {
  readonly box: HTMLElement;
  readonly slot: HTMLSlotElement;
  board: Board | null;
  trouble: Trouble | null;
  /** How often in a row there was nothing new. */
  vain: number;
  timer: number;
  ended: boolean;
}

/** An element that moves, or changes its commune, has its style already. */
const styled = new WeakSet<ShadowRoot>();

/** Draws the board in place of what the page put inside, and asks again at each release. */
export function mountBoard(place: BoardPlace): () => void {
  const mounted = begin(place);
  const back = () => void ask(mounted);
  addEventListener('online', back);
  void ask(mounted);
  return () => {
    removeEventListener('online', back);
    clearTimeout(mounted.timer);
    mounted.ended = true;
    mounted.box.remove();
    mounted.slot.hidden = false;
  };
}

function begin(place: BoardPlace): Mounted {
  const { root } = place;
  if (!styled.has(root)) {
    adoptStyle(root, boardCss + css);
    styled.add(root);
  }
  const box = document.createElement('div');
  box.className = 'place';
  box.lang = words.language;
  root.prepend(box);
  const slot = root.querySelector('slot') as HTMLSlotElement;
  const state = { board: null, trouble: null, vain: 0, timer: 0, ended: false };
  const mounted: Mounted = { ...place, box, slot, ...state };
  draw(mounted);
  return mounted;
}

async function ask(mounted: Mounted): Promise<void> {
  clearTimeout(mounted.timer);
  const answer = await fetchBoard(mounted.server, mounted.commune);
  if (mounted.ended) return;
  const known = mounted.board;
  if (typeof answer === 'string') mounted.trouble = answer;
  else [mounted.board, mounted.trouble] = [answer, null];
  const isNew = mounted.board?.nextRelease !== known?.nextRelease;
  mounted.vain = isNew ? 0 : mounted.vain + 1;
  draw(mounted);
  if (mounted.trouble !== 'missing') wait(mounted);
}

function wait(mounted: Mounted): void {
  const next = mounted.board?.nextRelease;
  const untilRelease = next === undefined ? 0 : Date.parse(next) - Date.now();
  const delay = askAgainIn(untilRelease, mounted.vain, Math.random());
  mounted.timer = setTimeout(() => void ask(mounted), delay);
}

function draw(mounted: Mounted): void {
  const { board, server, trouble, box, slot } = mounted;
  const again = () => void ask(mounted);
  slot.hidden = board !== null || trouble === null;
  if (board !== null) {
    render(box, <Shown board={board} server={server} stale={trouble !== null} again={again} />);
  } else if (trouble === null) render(box, <Loading />);
  else render(box, <Failed trouble={trouble} again={again} />);
}
