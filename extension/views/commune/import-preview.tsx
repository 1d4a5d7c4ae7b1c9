import { officerLengths } from '../../../shared/contract/officer-lengths.ts';
import { fill } from '../../../shared/text/fill.ts';
import { busy } from '../../state/commune/attempt.ts';
import type { CheckedRow } from '../../state/commune/file/check-rows.ts';
import {
  drop,
  fresh,
  isBroken,
  progress,
  rows,
  runImport,
} from '../../state/commune/file/importing.ts';
import type { Field } from '../../state/commune/file/read-columns.ts';
import { communeText } from '../../state/commune/text.ts';
import { TableHead } from '../table-head.tsx';
import { focusSection } from './focus-section.ts';
import { FocusHeading2 } from './focus-heading-2.tsx';

/** Every line of the file, what becomes of it, and the button that adds them. */
export function ImportPreview({ name, ignored }: { name: string; ignored: readonly string[] }) {
  const { file: words } = communeText.value;
  const count = (state: CheckedRow['state']) =>
    rows.value.filter((row) => row.state === state).length;
  const counts = { good: count('fresh'), known: count('known'), bad: count('faulty') };
  return (
    <>
      <FocusHeading2 words={fill(words.preview, { file: name })} />
      <p>{fill(words.summary, counts)}</p>
      {ignored.length > 0 && (
        <p class="note">{fill(words.ignored, { columns: ignored.join(', ') })}</p>
      )}
      {counts.bad > 0 && <p class="note">{words.badNote}</p>}
      <PreviewTable name={name} />
      <Progress />
      {isBroken.value && (
        <p class="trouble" role="status">
          {fill(words.broken, { left: fresh.value.length })}
        </p>
      )}
      <p class="choices">
        {fresh.value.length > 0 && <Submit />}
        <button type="button" aria-disabled={busy.value} onClick={() => busy.value || dropFile()}>
          {words.drop}
        </button>
      </p>
    </>
  );
}

function dropFile(): void {
  drop();
  focusSection();
}

function Submit() {
  const { file: words } = communeText.value;
  const sentence = isBroken.value ? words.resume : words.submit;
  return (
    <button
      type="button"
      class="strong"
      aria-disabled={busy.value}
      onClick={() => busy.value || void runImport()}
    >
      {fill(sentence, { count: fresh.value.length })}
    </button>
  );
}

function Progress() {
  const now = progress.value;
  if (now === null) return null;
  return (
    <p role="status">
      <progress value={now.done} max={now.total} aria-hidden="true" />{' '}
      {fill(communeText.value.file.progress, { ...now })}
    </p>
  );
}

function PreviewTable({ name }: { name: string }) {
  const { file: words, officers } = communeText.value;
  return (
    <div class="scroll" role="region" tabIndex={0} aria-label={fill(words.preview, { file: name })}>
      <table>
        <TableHead names={[words.line, words.state, ...officers.columns]} />
        <tbody>
          {rows.value.map((row) => (
            <PreviewRow key={row.line} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function PreviewRow({ row }: { row: CheckedRow }) {
  const { file: words } = communeText.value;
  return (
    <tr class={row.state}>
      <th scope="row">{row.line}</th>
      <td>{row.state === 'faulty' ? <Faults row={row} /> : words[row.state]}</td>
      <td>{row.position}</td>
      <td>{row.desk}</td>
      <td>{row.name}</td>
    </tr>
  );
}

function Faults({ row: { faults, twiceOf } }: { row: CheckedRow }) {
  const sentences = communeText.value.faults;
  return (
    <>
      {(Object.keys(faults) as Field[]).map((field) => {
        const fault = faults[field];
        return (
          fault && <p key={field}>{fill(sentences[fault], { most: officerLengths[field] })}</p>
        );
      })}
      {twiceOf !== null && <p>{fill(sentences.twice, { line: twiceOf })}</p>}
    </>
  );
}
