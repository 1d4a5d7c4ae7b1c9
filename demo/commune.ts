import type { NewCommune } from '../shared/contract/commune.ts';

/** The demo commune; its contacts lead nowhere (the domain is kept for examples by RFC 2606). */
export const COMMUNE = {
  id: 'binh-my',
  name: 'Xã Bình Mỹ',
  sets: ['nam-khong', 'ba-the-hien', 'sau-biet'],
  contacts: {
    hotline: '0000 000 000 (số minh họa)',
    mailbox: 'gopy@binh-my.example',
    zalo: 'Xã Bình Mỹ (trang minh họa)',
  },
} as const satisfies Omit<NewCommune, 'origins'>;
