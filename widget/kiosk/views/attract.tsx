import { criteriaOf } from '../../../shared/criteria/sets.ts';
import { pledges } from '../../form/answers.ts';
import { Fragment, h } from '../../form/render.ts';
import { Heading } from '../../form/views/heading.tsx';
import { Lotus } from '../../form/views/lotus.tsx';
import { fill } from '../../../shared/text/fill.ts';
import { names, text } from '../text.ts';
import type { Props } from './props.ts';
import { Waiting } from './waiting.tsx';

/** What somebody sees who passes by: what was pledged, and where to begin. */
export function Attract({ kiosk }: Props) {
  const { act, model } = kiosk;
  const { attract } = text;
  const asked = criteriaOf(model.commune?.sets ?? []).filter(({ id }) => !pledges.includes(id));
  return (
    <Fragment>
      <div class="body" key="attract">
        <div>
          <button class="staff-door" aria-label={attract.staff} onClick={act.knock}>
            <Lotus />
          </button>
          <Heading>{attract.title}</Heading>
          <p class="lead">{attract.lead}</p>
        </div>
        <div>
          <h3>{attract.pledges}</h3>
          <ul>
            {pledges.map((id) => (
              <li>{names[id]}</li>
            ))}
          </ul>
          {asked.length > 0 && (
            <p class="asked">
              {fill(attract.asked, { names: asked.map(({ id }) => names[id]).join(', ') })}
            </p>
          )}
        </div>
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
