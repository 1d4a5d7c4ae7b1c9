import type { Commune } from '../../../shared/contract/commune.ts';
import { Fragment, h } from '../render.ts';
import { form as text } from '../text.ts';

/** How else to reach the commune; a way that it did not name is left out. */
export function Contacts({ contacts: { hotline, mailbox, zalo } }: Pick<Commune, 'contacts'>) {
  return (
    <Fragment>
      <h3>{text.contacts}</h3>
      {hotline && (
        <p>
          {text.hotline} <a href={`tel:${hotline.replace(/[^+\d]/gu, '')}`}>{hotline}</a>
        </p>
      )}
      {mailbox && (
        <p>
          {text.mailbox} <a href={`mailto:${mailbox}`}>{mailbox}</a>
        </p>
      )}
      {zalo && <p>Zalo {zalo}</p>}
    </Fragment>
  );
}
