import { pledges } from '../../form/answers.ts';
import { Fragment, h } from '../../form/render.ts';
import { Heading } from '../../form/views/heading.tsx';
import { Lotus } from '../../form/views/lotus.tsx';
import { fill } from '../../../shared/text/fill.ts';
import { names, sets, text } from '../text.ts';
import type { Props } from './props.ts';
import { Waiting } from './waiting.tsx';

/** What somebody sees who passes by: what was pledged, and where to begin. */
export function Attract({ kiosk }: Props) {
  const { act, model } = kiosk;
  const { attract } = text;
  const asked = (model.commune?.sets ?? []).filter((id) => id !== 'nam-khong');
  return (
    <Fragment>
      <div class="body" key="attract">
        <button class="staff-door" aria-label={attract.staff} onClick={act.knock}>
          <Lotus />
        </button>
        <Heading>{attract.title}</Heading>
        <p class="lead">{attract.lead}</p>
        <h3>{attract.pledges}</h3>
        <ul>
          {pledges.map((id) => (
            <li>{(names as Readonly<Record<string, string>>)[id]}</li>
          ))}
        </ul>
        {asked.length > 0 && (
          <p class="asked">
            {fill(attract.asked, { names: asked.map((id) => sets[id]).join(', ') })}
          </p>
        )}
      </div>
      <footer role="none" key="attract">
        <Waiting kiosk={kiosk} />
        <Begin kiosk={kiosk} />
      </footer>
    </Fragment>
  );
}

function Begin({ kiosk }: Props) {
  const { commune } = kiosk.model;
  const { noCommune, noOfficers, start } = text.attract;
  if (commune === null) return <p role="status">{noCommune}</p>;
  if (commune.officers.length === 0) return <p role="status">{noOfficers}</p>;
  return <button onClick={kiosk.act.start}>{start}</button>;
}
