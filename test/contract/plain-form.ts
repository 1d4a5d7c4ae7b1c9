import { send } from '../client/in-workerd.ts';

/** A page with the plain form on it, read as a browser without script would. */
export interface FormPage {
  readonly status: number;
  readonly headers: Headers;
  readonly html: string;
  /** What would be sent if nothing more were filled in. */
  readonly fields: Readonly<Record<string, string>>;
  /** Every choice that the form offers, as `name=value`. */
  readonly choices: readonly string[];
  /** Where the links in the list of mistakes lead. */
  readonly mistakes: readonly string[];
}

export async function openForm(path: string): Promise<FormPage> {
  return readPage(await send(path, {}));
}

export async function sendForm(
  path: string,
  fields: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = {},
): Promise<FormPage> {
  const type = { 'content-type': 'application/x-www-form-urlencoded' };
  const body = new URLSearchParams(fields).toString();
  return readPage(await send(path, { method: 'POST', headers: { ...type, ...headers }, body }));
}

async function readPage(response: Response): Promise<FormPage> {
  const html = await response.text();
  const fields: Record<string, string> = {};
  const choices: string[] = [];
  const mistakes: string[] = [];
  const rewriter = new HTMLRewriter()
    .on('input', {
      element(input) {
        const [name = '', value = ''] = [
          input.getAttribute('name'),
          input.getAttribute('value'),
        ].map((attribute) => attribute ?? '');
        if (input.getAttribute('type') === 'radio') choices.push(`${name}=${value}`);
        if (input.getAttribute('type') === 'hidden' || input.hasAttribute('checked')) {
          fields[name] = value;
        }
      },
    })
    .on('.mistakes a', {
      element(link) {
        mistakes.push(link.getAttribute('href') ?? '');
      },
    });
  await rewriter.transform(new Response(html)).text();
  const comment = /<textarea[^>]*>\n?([\s\S]*?)<\/textarea>/u.exec(html)?.[1];
  if (comment !== undefined && comment !== '') fields['comment'] = comment;
  return { status: response.status, headers: response.headers, html, fields, choices, mistakes };
}
