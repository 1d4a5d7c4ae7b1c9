import type { LetterTemplates, LetterTemplatesChange } from '../../../shared/contract/letter.ts';
import { letterKinds } from '../../../shared/letter/letter.ts';

/** The commune's own wording; null where it uses the usual one. */
export function letterTemplates(sql: SqlStorage): LetterTemplates {
  const rows = sql
    .exec<{ kind: string; text: string }>('SELECT kind, text FROM letter_template')
    .toArray();
  const own = new Map(rows.map(({ kind, text }) => [kind, text]));
  const entries = letterKinds.map((kind) => [kind, own.get(kind) ?? null]);
  return Object.fromEntries(entries) as LetterTemplates;
}

/** Keep other wording, or take back the usual one where it is null. */
export function changeTemplates(sql: SqlStorage, change: LetterTemplatesChange): void {
  for (const [kind, text] of Object.entries(change)) {
    if (text === null) sql.exec('DELETE FROM letter_template WHERE kind = ?', kind);
    else {
      sql.exec(
        'INSERT INTO letter_template (kind, text) VALUES (?, ?) ON CONFLICT (kind) DO UPDATE SET text = excluded.text',
        kind,
        text,
      );
    }
  }
}
