import { fill } from '../../../shared/text/fill.ts';
import { h } from '../../form/render.ts';
import { NoticeScreen } from '../../form/views/notice-screen.tsx';
import { text } from '../text.ts';
import type { Props } from './props.ts';

/** Asks before everything is deleted. */
export function Unpair({ kiosk }: Props) {
  const { act, model } = kiosk;
  const { staff, unpair } = text;
  const lost = model.waiting > 0 ? fill(unpair.lost, { count: model.waiting }) : '';
  const notice = {
    title: unpair.title,
    lines: [unpair.text, lost],
    buttons: [
      [unpair.yes, act.unpair],
      [staff.keep, act.toStaff],
    ],
  } as const;
  return <NoticeScreen notice={notice} />;
}
