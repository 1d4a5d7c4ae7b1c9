import { useRef } from 'preact/hooks';
import { fill } from '../../../shared/text/fill.ts';
import { busy } from '../../state/commune/attempt.ts';
import { choose, chosen, type FileFault } from '../../state/commune/file/importing.ts';
import { ROWS_AT_MOST } from '../../state/commune/file/rows-at-most.ts';
import { saveTemplate } from '../../state/commune/officers-file.ts';
import { communeText } from '../../state/commune/text.ts';
import { ImportPreview } from './import-preview.tsx';

/** A whole list of officers from a file: looked at first, then added. */
export function ImportFile() {
  const { file: words } = communeText.value;
  const file = chosen.value;
  return (
    <section class="card" aria-labelledby="import">
      <h2 id="import">{words.title}</h2>
      <p>{words.lead}</p>
      <p class="choices">
        <Choose />
        <button type="button" onClick={saveTemplate}>
          {words.template}
        </button>
      </p>
      <p role="alert" class={file !== null && 'fault' in file ? 'trouble' : 'unseen'}>
        {file !== null && 'fault' in file && faultWords(file)}
      </p>
      {file !== null && !('fault' in file) && (
        <ImportPreview name={file.name} ignored={file.ignored} />
      )}
    </section>
  );
}

/** The browser's own button speaks the browser's language. */
function Choose() {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button
        type="button"
        aria-disabled={busy.value}
        onClick={() => busy.value || input.current?.click()}
      >
        {communeText.value.file.choose}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".csv,.txt,.tsv,text/csv"
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file) void choose(file);
          // So that the same file, once corrected, can be chosen again.
          event.currentTarget.value = '';
        }}
      />
    </>
  );
}

function faultWords(file: FileFault): string {
  const line = file.fault === 'quotes' ? file.line : 0;
  return fill(communeText.value.file.faults[file.fault], { line, most: ROWS_AT_MOST });
}
