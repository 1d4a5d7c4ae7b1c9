import { fill } from '../../../shared/text/fill.ts';
import { timeWords } from '../../state/moment-words.ts';
import { asking } from '../../state/tab/member-tab.ts';
import { language } from '../../state/language.ts';
import { verifyText } from '../../state/verify/text.ts';
import { cancelled, checked, seen, stage, verify } from '../../state/verify/verify-page.ts';
import { MemberTab } from '../tab/member-tab.tsx';
import { TabTrouble } from '../tab/tab-trouble.tsx';
import { CheckProgress } from './check-progress.tsx';
import { CheckResult } from './check-result.tsx';

/** The tab in which Mặt trận checks log, board and every opened rating on its own device. */
export function VerifyPage() {
  return (
    <MemberTab page="verify" roles={['overseer']}>
      <h1>{verifyText.value.title}</h1>
      <p>{verifyText.value.lead}</p>
      <Beginning />
      <TabTrouble again={() => verify(false)} />
      {stage.value !== null && <CheckProgress stage={stage.value} />}
      <p role="status" class={cancelled.value ? 'saved' : 'unseen'}>
        {cancelled.value && verifyText.value.cancelled}
      </p>
      {checked.value !== null && <CheckResult checked={checked.value} />}
    </MemberTab>
  );
}

function Beginning() {
  const words = verifyText.value;
  return (
    <section class="card">
      <p class="note">
        {seen.value === null
          ? words.firstTime
          : fill(words.lastTime, {
              time: timeWords(seen.value.at, language.value),
              ratings: seen.value.known.ratings.size,
            })}
      </p>
      <p class="strong-note">{words.told}</p>
      <p class="choices">
        <button
          type="button"
          class="strong"
          aria-disabled={asking.value}
          onClick={() => void verify(true)}
        >
          {words.all}
        </button>
        <button type="button" aria-disabled={asking.value} onClick={() => void verify(false)}>
          {words.logsOnly}
        </button>
      </p>
    </section>
  );
}
