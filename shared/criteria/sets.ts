/**
 * The criteria sets that a commune may ask about.
 *
 * Wording stands in `shared/text`; here are only the identities and the rules.
 * Source: the model "Chính quyền thân thiện vì Nhân dân phục vụ", Hà Nam
 * province (Bình Mỹ, An Đổ, Thanh Liêm). Most communes use "5 biết"; Bình Mỹ
 * and An Đổ added "biết chia sẻ".
 */

/** A pledge is kept, broken or unsure; a manner is 1..5 or unsure. */
export type CriterionKind = 'pledge' | 'manner';

export type PledgeId =
  | 'khong-hach-dich'
  | 'khong-sach-nhieu'
  | 'khong-tham-o'
  | 'khong-ne-tranh'
  | 'khong-cham-tre';

export type MannerId = 'ton-trong' | 'van-minh' | 'gan-gui';

export type KnowsId =
  | 'biet-nghe-dan-noi'
  | 'biet-noi-dan-hieu'
  | 'biet-lam-dan-tin'
  | 'biet-xin-loi'
  | 'biet-cam-on'
  | 'biet-chia-se';

export type CriterionId = PledgeId | MannerId | KnowsId;

export type SetId = 'nam-khong' | 'ba-the-hien' | 'nam-biet' | 'sau-biet';

export interface Criterion {
  readonly id: CriterionId;
  readonly kind: CriterionKind;
  /** A serious pledge: breaking it is a matter for Mặt trận Tổ quốc. */
  readonly serious?: true;
}

export interface CriteriaSet {
  readonly id: SetId;
  /** Whether the answers enter the score; other sets are shown beside it. */
  readonly scored: boolean;
  readonly criteria: readonly Criterion[];
}

const namKhong: CriteriaSet = {
  id: 'nam-khong',
  scored: true,
  criteria: [
    { id: 'khong-hach-dich', kind: 'pledge' },
    { id: 'khong-sach-nhieu', kind: 'pledge', serious: true },
    { id: 'khong-tham-o', kind: 'pledge', serious: true },
    { id: 'khong-ne-tranh', kind: 'pledge' },
    { id: 'khong-cham-tre', kind: 'pledge' },
  ],
};

const baTheHien: CriteriaSet = {
  id: 'ba-the-hien',
  scored: true,
  criteria: [
    { id: 'ton-trong', kind: 'manner' },
    { id: 'van-minh', kind: 'manner' },
    { id: 'gan-gui', kind: 'manner' },
  ],
};

const namBiet: CriteriaSet = {
  id: 'nam-biet',
  scored: false,
  criteria: [
    { id: 'biet-nghe-dan-noi', kind: 'pledge' },
    { id: 'biet-noi-dan-hieu', kind: 'pledge' },
    { id: 'biet-lam-dan-tin', kind: 'pledge' },
    { id: 'biet-xin-loi', kind: 'pledge' },
    { id: 'biet-cam-on', kind: 'pledge' },
  ],
};

const sauBiet: CriteriaSet = {
  id: 'sau-biet',
  scored: false,
  criteria: [...namBiet.criteria, { id: 'biet-chia-se', kind: 'pledge' }],
};

/** Every set, in the order in which a form asks. */
export const criteriaSets: readonly CriteriaSet[] = [namKhong, baTheHien, namBiet, sauBiet];

/** The two sets that every commune asks about and that make the score. */
export const scoredSets: readonly SetId[] = ['nam-khong', 'ba-the-hien'];

/** The sets named by `ids`, in the order in which a form asks. */
export function chosenSets(ids: readonly SetId[]): readonly CriteriaSet[] {
  return criteriaSets.filter((set) => ids.includes(set.id));
}

/** Every criterion of the sets named by `ids`, in the order of the form. */
export function criteriaOf(ids: readonly SetId[]): readonly Criterion[] {
  return chosenSets(ids).flatMap((set) => set.criteria);
}
