import { useSignalEffect } from '@preact/signals';
import { codeText } from '../state/code-text.ts';
import { screen, showCode } from '../state/counter-code.ts';
import { troubleText } from '../state/text.ts';
import { PageMessage } from './page-message.tsx';
import { ShownCodeView } from './shown-code.tsx';
import { TabHeader } from './tab-header.tsx';

/** The window in which an officer takes a code and turns it to the citizen. */
export function ShowCodePage() {
  useSignalEffect(() => {
    document.title = codeText.value.counterCode.title;
  });
  const now = screen.value;
  if (now.kind === 'loading') return null;
  if (now.kind === 'shown') return <ShownCodeView shown={now.shown} />;
  return (
    <>
      <TabHeader />
      <main class="card">
        <h1>{codeText.value.counterCode.title}</h1>
        <Message />
      </main>
    </>
  );
}

function Message() {
  const { counterCode: words } = codeText.value;
  const now = screen.value;
  if (now.kind === 'unpaired') {
    return <PageMessage words={words.unpaired} href="/pair.html" label={words.pair} />;
  }
  if (now.kind === 'not-officer') {
    return <PageMessage words={words.notOfficer} href="/slips.html" label={words.slips} />;
  }
  if (now.kind === 'trouble') {
    const { trouble } = now;
    const said = trouble === 'unreachable' ? words.noAnswer : troubleText(trouble);
    return <TroubleMessage words={said} final={trouble === 'enough-codes'} />;
  }
  if (now.kind === 'asking') return <p role="status">{words.asking}</p>;
  return (
    <>
      <p role="status">{now.kind === 'put-away' ? words.putAway : words.lead}</p>
      <ShowButton label={words.show} />
    </>
  );
}

/** `final`: trying again today cannot help. */
function TroubleMessage({ words, final }: { words: string; final: boolean }) {
  return (
    <>
      <p role="alert" class="trouble">
        {words}
      </p>
      {!final && <ShowButton label={codeText.value.counterCode.again} />}
    </>
  );
}

function ShowButton({ label }: { label: string }) {
  return (
    <p>
      <button type="button" class="strong" onClick={() => void showCode()}>
        {label}
      </button>
    </p>
  );
}
