import { form as words } from '../../form/text.ts';
import { change } from '../../form/form.ts';
import { h } from '../../form/render.ts';
import { NoticeScreen } from '../../form/views/notice-screen.tsx';
import { StepScreen } from '../../form/views/step-screen.tsx';
import type { Props } from './props.ts';

/** The form as everywhere, and a question before what was answered is thrown away. */
export function Rating({ kiosk }: Props) {
  const { act, form } = kiosk;
  const { commune, leaving } = form.model;
  if (commune === null) return null;
  if (!leaving) return <StepScreen form={form} commune={commune} />;
  const stay = (): void => change(form, { leaving: false });
  const notice = {
    title: words.leave,
    lines: [words.leaveText],
    buttons: [
      [words.discard, act.done],
      [words.stay, stay],
    ],
  } as const;
  return <NoticeScreen notice={notice} />;
}
