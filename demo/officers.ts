import type { PledgeId } from '../shared/criteria/sets.ts';

/** An officer of the demo: a role at a desk, never a person, and how people fare there. */
export interface DemoOfficer {
  readonly position: string;
  readonly desk: string;
  /** Ratings in a week: one of these. */
  readonly ratings: readonly [number, ...number[]];
  /** How satisfied people leave on the average, 0..1. */
  readonly warmth: number;
  /** What a release adds to the warmth: somebody who learns. */
  readonly learning: number;
  /** How likely a dissatisfied person names a broken pledge; the others are rare. */
  readonly faults: Readonly<Partial<Record<PledgeId, number>>>;
}

/** The five desks of the demo commune. Desk 4 meets so few people that nothing is shown. */
export const demoOfficers: readonly [DemoOfficer, ...DemoOfficer[]] = [
  {
    position: 'Công chức Tư pháp – Hộ tịch',
    desk: 'Quầy 1',
    ratings: [9, 10, 11, 11, 12, 13, 14],
    warmth: 0.78,
    learning: 0,
    faults: { 'khong-cham-tre': 0.3, 'khong-sach-nhieu': 0.12 },
  },
  {
    position: 'Công chức Địa chính – Xây dựng',
    desk: 'Quầy 2',
    ratings: [8, 9, 9, 10, 11, 12],
    warmth: 0.56,
    learning: 0.01,
    faults: {
      'khong-cham-tre': 0.7,
      'khong-ne-tranh': 0.4,
      'khong-sach-nhieu': 0.3,
      'khong-hach-dich': 0.2,
    },
  },
  {
    position: 'Công chức Văn hóa – Xã hội',
    desk: 'Quầy 3',
    ratings: [6, 7, 7, 8, 9, 10],
    warmth: 0.86,
    learning: 0,
    faults: { 'khong-cham-tre': 0.2 },
  },
  {
    position: 'Công chức Tài chính – Kế toán',
    desk: 'Quầy 4',
    ratings: [0, 0, 1],
    warmth: 0.75,
    learning: 0,
    faults: {},
  },
  {
    position: 'Công chức Văn phòng – Thống kê',
    desk: 'Quầy 5',
    ratings: [6, 6, 7, 8, 9],
    warmth: 0.72,
    learning: -0.004,
    faults: { 'khong-hach-dich': 0.35, 'khong-ne-tranh': 0.2 },
  },
];

/** The demo's officer at a desk; one whom a visitor added is met as at the first desk. */
export function demoOfficerAt(desk: string): DemoOfficer {
  return demoOfficers.find((officer) => officer.desk === desk) ?? demoOfficers[0];
}
