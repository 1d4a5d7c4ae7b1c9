import type { MannerId, PledgeId } from '../criteria/sets.ts';

/** A criterion that a comment may speak of. */
export type Topic = PledgeId | MannerId;

/** Words by which people speak of each criterion, for better or for worse; `|` stands between them. */
const words: Readonly<Record<Topic, string>> = {
  'khong-hach-dich': 'hách dịch|cửa quyền|quát|nạt|gắt|cộc lốc|lên giọng|khó chịu|trịch thượng',
  'khong-sach-nhieu':
    'sách nhiễu|quan liêu|phiền hà|hành dân|vòi vĩnh|gây khó|đi lại nhiều|ba bốn lần|nhiều lần|mỗi lần|lần sau|thiếu giấy|thiếu một giấy',
  'khong-tham-o': 'tham ô|lãng phí|phong bì|hối lộ|tiêu cực|bồi dưỡng|lót tay|thu thêm',
  'khong-ne-tranh':
    'né tránh|đùn đẩy|trách nhiệm|sang quầy khác|quầy khác|chỉ về|không ai|không thấy ai',
  'khong-cham-tre': 'chậm|trễ|muộn|chờ|đợi|lâu|hẹn|kịp thời|nhanh|tuần sau mới|một buổi sáng',
  'ton-trong': 'tôn trọng|coi thường|lễ phép|kính trọng|lắng nghe|xin lỗi',
  'van-minh': 'văn minh|lịch sự|nhã nhặn|vui vẻ|niềm nở|nói năng|mời nước',
  'gan-gui':
    'gần gũi|tận tình|nhiệt tình|thân thiện|hỏi thăm|giúp|hướng dẫn|giải thích|chỉ từng bước|cảm thông|dễ hiểu',
};

const patterns = Object.entries(words).map(([topic, said]) => ({
  topic: topic as Topic,
  marked: syllables(said),
  bare: syllables(withoutMarks(said)),
}));

/**
 * What a comment speaks of, by its words alone: a comment is kept apart from
 * the answers of its rating, and nothing brings the two together again. A text
 * without any marks is read without marks.
 */
export function topicsOf(comment: string): readonly Topic[] {
  const text = comment.normalize('NFC').toLowerCase();
  const isBare = withoutMarks(text) === text;
  return patterns
    .filter(({ marked, bare }) => (isBare ? bare : marked).test(text))
    .map(({ topic }) => topic);
}

/** Whole syllables, in this order. */
function syllables(said: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${said.replaceAll(' ', '\\s+')})(?!\\p{L})`, 'u');
}

function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
}
