import type { Commune } from '../../shared/contract/commune.ts';
import { zaloLink } from '../../shared/zalo-link.ts';
import { form as text } from '../form/text.ts';
import { h } from '../form/render.ts';

/** How else to reach the commune; a way that it did not name is left out. */
export function Contacts({
  contacts: { hotline, mailbox, zalo, other },
}: Pick<Commune, 'contacts'>) {
  const address = zalo && zaloLink(zalo);
  return (
    <div class="contacts">
      {(hotline || mailbox || zalo || other) && <h3>{text.contacts}</h3>}
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
      {zalo && (
        <p>
          Zalo:{' '}
          {address ? (
            <a href={address} target="_blank" rel="noopener noreferrer">
              {zalo}
            </a>
          ) : (
            zalo
          )}
        </p>
      )}
      {other && <p>{other}</p>}
    </div>
  );
}
