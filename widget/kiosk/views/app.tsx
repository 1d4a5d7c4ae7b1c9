import { type Drawn, h } from '../../form/render.ts';
import { language } from '../../form/text.ts';
import { Header } from '../../form/views/header.tsx';
import { NoticeScreen } from '../../form/views/notice-screen.tsx';
import type { Kiosk } from '../kiosk.ts';
import { text } from '../text.ts';
import { Attract } from './attract.tsx';
import { Idle } from './idle.tsx';
import { NewPin } from './new-pin.tsx';
import { Pair } from './pair.tsx';
import { PinScreen } from './pin.tsx';
import type { Props } from './props.ts';
import { Rating } from './rating.tsx';
import { Staff } from './staff.tsx';
import { Thanks } from './thanks.tsx';
import { Tools } from './tools.tsx';
import { Unpair } from './unpair.tsx';

/** The whole kiosk. While somebody is asked whether they are there, nothing else can be reached. */
export function App({ kiosk }: Props) {
  const { commune, left, screen } = kiosk.model;
  kiosk.form.tool = () => <Tools kiosk={kiosk} />;
  return (
    <div class={`kiosk at-${screen.at}`} lang={language.code}>
      <div class="form" inert={left !== null}>
        <h1 class="unseen">
          {text.title} {commune?.name}
        </h1>
        <Header form={kiosk.form} asking={screen.at === 'form'} />
        <Stage kiosk={kiosk} />
      </div>
      {left !== null && <Idle kiosk={kiosk} left={left} />}
    </div>
  );
}

function Stage({ kiosk }: Props): Drawn {
  const { screen } = kiosk.model;
  if (screen.at === 'attract') return <Attract kiosk={kiosk} />;
  if (screen.at === 'form') return <Rating kiosk={kiosk} />;
  if (screen.at === 'thanks') return <Thanks kiosk={kiosk} thanks={screen} />;
  if (screen.at === 'pair') return <Pair kiosk={kiosk} screen={screen} />;
  if (screen.at === 'pin') return <PinScreen kiosk={kiosk} screen={screen} />;
  if (screen.at === 'new-pin') return <NewPin kiosk={kiosk} fault={screen.fault} />;
  if (screen.at === 'staff') return <Staff kiosk={kiosk} />;
  if (screen.at === 'unpair') return <Unpair kiosk={kiosk} />;
  return <NoticeScreen notice={noticeOf(kiosk)} />;
}

function noticeOf({ act, model }: Kiosk) {
  const { screen } = model;
  if (screen.at === 'out')
    return {
      title: text.out.title,
      lines: [text.out.text],
      buttons: [[text.staff.back, act.done]] as const,
    };
  if (screen.at !== 'stuck') return { title: text.starting, lines: [], buttons: [] };
  const { elsewhere, insecure, storage, title } = text.stuck;
  const line = { elsewhere, insecure, storage }[screen.why];
  return { title, lines: [line], buttons: [[text.stuck.retry, act.retry]] as const };
}
