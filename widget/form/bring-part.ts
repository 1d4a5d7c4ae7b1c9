import type { LaterBundle } from '../form-part.ts';
import { bringFile } from './bring-file.ts';
import type { Form } from './form.ts';
import { language } from './text.ts';

/** Brings a part that adds something to the form; where it cannot come the form stands as it is. */
export function bringPart(form: Form, name: 'aloud' | 'receipt', digest: string): void {
  bringFile<LaterBundle>(form.place, `${name}-${language.code}.js`, digest)
    .then(({ extend }) => extend(form))
    .catch(() => undefined);
}
