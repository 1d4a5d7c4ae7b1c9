import type { LetterKind } from '../../../shared/letter/letter.ts';
import { knownFields, TEMPLATE_LENGTH, writtenFields } from '../../../shared/letter/template.ts';
import { fill } from '../../../shared/text/fill.ts';
import { ownTemplates, templateOf } from '../../state/letters/letters-page.ts';
import { asking } from '../../state/tab/member-tab.ts';
import { edited, faultOf, saved, saveTemplate } from '../../state/letters/templates.ts';
import { letterText } from '../../state/letters/text.ts';

/** How the commune words its letters, for its leader to change. */
export function Templates() {
  const { templates } = letterText.value;
  const kinds = Object.keys(templates.kinds) as LetterKind[];
  return (
    <>
      <h1>{templates.title}</h1>
      <p class="note">{templates.lead}</p>
      {kinds.map((kind) => (
        <TemplateForm key={kind} kind={kind} />
      ))}
    </>
  );
}

function TemplateForm({ kind }: { kind: LetterKind }) {
  const { templates } = letterText.value;
  const wording = edited.value[kind] ?? templateOf(kind);
  const { unknown, tooLong } = faultOf(kind, wording);
  const isSound = unknown.length === 0 && !tooLong;
  const places = [...writtenFields[kind], ...knownFields].map((name) => `{${name}}`).join(' ');
  const isOwn = (ownTemplates.value?.[kind] ?? null) !== null;
  return (
    <form
      class="card"
      onSubmit={(event) => {
        event.preventDefault();
        if (isSound && !asking.value) void saveTemplate(kind, wording);
      }}
    >
      <h2>
        <label for={`template-${kind}`}>{templates.kinds[kind]}</label>
      </h2>
      <textarea
        id={`template-${kind}`}
        rows={12}
        value={wording}
        aria-invalid={!isSound}
        aria-describedby={`places-${kind}`}
        onInput={(event) => (edited.value = { ...edited.value, [kind]: event.currentTarget.value })}
      />
      <p class="note" id={`places-${kind}`}>
        {fill(templates.places, { places })} {isOwn ? templates.isOwn : templates.isUsual}
      </p>
      <div role="alert">
        {unknown.length > 0 && (
          <p class="trouble">
            {fill(templates.unknown, { places: unknown.map((name) => `{${name}}`).join(' ') })}
          </p>
        )}
        {tooLong && <p class="trouble">{fill(templates.tooLong, { most: TEMPLATE_LENGTH })}</p>}
      </div>
      <div class="choices">
        <button type="submit" class="strong" aria-disabled={!isSound || asking.value}>
          {templates.save}
        </button>
        {isOwn && (
          <button type="button" onClick={() => void (asking.value || saveTemplate(kind, null))}>
            {templates.usual}
          </button>
        )}
      </div>
      <p role="status">
        {saved.value === kind && fill(templates.saved, { kind: templates.kinds[kind] })}
      </p>
    </form>
  );
}
