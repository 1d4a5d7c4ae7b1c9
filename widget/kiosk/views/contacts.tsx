import type { Commune } from '../../../shared/contract/commune.ts';
import { h } from '../../form/render.ts';
import { form as words } from '../../form/text.ts';
import { text } from '../text.ts';

/** How else to reach the commune, in words alone: a link would lead off the kiosk. */
export function Contacts({ contacts }: Pick<Commune, 'contacts'>) {
  const { hotline, mailbox, zalo } = contacts;
  const doors = [
    [words.hotline, hotline],
    [words.mailbox, mailbox],
    [text.thanks.zalo, zalo],
  ].filter(([, address]) => address !== undefined);
  if (doors.length === 0) return null;
  return (
    <div class="contacts">
      <h3>{words.contacts}</h3>
      {doors.map(([label, address]) => (
        <p>
          {label} <b>{address}</b>
        </p>
      ))}
    </div>
  );
}
