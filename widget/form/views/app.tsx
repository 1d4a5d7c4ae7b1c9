import { noticeOf } from '../notice.ts';
import { h } from '../render.ts';
import { language } from '../text.ts';
import { Header } from './header.tsx';
import { NoticeScreen } from './notice-screen.tsx';
import type { Props } from './props.ts';
import { StepScreen } from './step-screen.tsx';

/** The whole form. */
export function App({ form }: Props) {
  const { commune } = form.model;
  const notice = noticeOf(form);
  return (
    <div class="form" lang={language.code}>
      <Header form={form} asking={notice === null} />
      {notice && <NoticeScreen notice={notice} />}
      {!notice && commune && <StepScreen form={form} commune={commune} />}
    </div>
  );
}
