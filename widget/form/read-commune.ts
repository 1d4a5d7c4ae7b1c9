import type { Commune } from '../../shared/contract/commune.ts';
import type { Problem } from '../../shared/contract/problem.ts';
import type { Place } from '../form-part.ts';
import { change, type Form, show } from './form.ts';
import { begin } from './moves.ts';
import { problemSentence } from './problem-sentence.ts';
import { form as text } from './text.ts';

/** Asks the server for the commune that the element names. */
function askCommune({ host, server }: Place): Promise<Response> {
  return fetch(`${server}/v1/communes/${host.getAttribute('commune')}`, { credentials: 'omit' });
}

/** Shows the commune of a server's answer, or why there is none; answers given are kept. */
export async function readCommune(
  form: Form,
  asked: Place['asked'] = askCommune(form.place),
): Promise<void> {
  change(form, { trouble: null });
  try {
    const body = (await (await asked)?.json()) as Commune | Problem;
    if ('type' in body) change(form, { trouble: problemSentence(body.type) });
    else show(form, begin(form.model, body, form.place.host.getAttribute('officer')));
  } catch {
    change(form, { trouble: text.offline });
  }
}
