/**
 * All that people read, in Vietnamese, one export for each part so that a
 * bundle carries only what it shows. Another language is one file with the
 * same exports.
 *
 * Wording of criteria: the model "Chính quyền thân thiện vì Nhân dân phục vụ",
 * Hà Nam province; the five-step scale is that of SIPAS; questions and
 * "observed" labels are this project's own plain wording.
 */

export const criteria = {
  sets: {
    'nam-khong': '5 không',
    'ba-the-hien': '3 thể hiện',
    'nam-biet': '5 biết',
    'sau-biet': '6 biết',
  },
  names: {
    'khong-hach-dich': 'Không hách dịch, cửa quyền',
    'khong-sach-nhieu': 'Không quan liêu, sách nhiễu, gây phiền hà nhân dân',
    'khong-tham-o': 'Không tham ô, lãng phí',
    'khong-ne-tranh': 'Không né tránh trách nhiệm',
    'khong-cham-tre': 'Không chậm trễ giải quyết hồ sơ, công việc',
    'ton-trong': 'Tôn trọng',
    'van-minh': 'Văn minh',
    'gan-gui': 'Gần gũi',
    'biet-nghe-dan-noi': 'Biết nghe dân nói',
    'biet-noi-dan-hieu': 'Biết nói dân hiểu',
    'biet-lam-dan-tin': 'Biết làm dân tin',
    'biet-xin-loi': 'Biết xin lỗi',
    'biet-cam-on': 'Biết cảm ơn',
    'biet-chia-se': 'Biết chia sẻ',
  },
  scale: ['Rất không hài lòng', 'Không hài lòng', 'Bình thường', 'Hài lòng', 'Rất hài lòng'],
};

/** What the form asks; the rest of `criteria` is for results. */
export const questions = {
  pledges: 'Trong lần làm việc này, ông/bà có gặp điều nào dưới đây không?',
  none: 'Không gặp điều nào',
  observed: {
    'khong-hach-dich': 'Hách dịch, cửa quyền',
    'khong-sach-nhieu': 'Quan liêu, sách nhiễu, gây phiền hà',
    'khong-tham-o': 'Tham ô, lãng phí',
    'khong-ne-tranh': 'Né tránh trách nhiệm',
    'khong-cham-tre': 'Chậm trễ giải quyết hồ sơ, công việc',
  },
  manners: {
    'ton-trong': 'Cán bộ có tôn trọng ông/bà không?',
    'van-minh': 'Cán bộ có lịch sự, văn minh không?',
    'gan-gui': 'Cán bộ có gần gũi, giải quyết công việc nhanh chóng không?',
  },
  knows: 'Trong lần làm việc này, cán bộ có làm được những điều dưới đây không?',
  knowsAnswers: { kept: 'Có', broken: 'Không', unsure: 'Không rõ' },
};

/** One sentence for each problem: what happened and what to do now. */
export const problem = {
  'bad-request': 'Yêu cầu không đọc được. Xin tải lại trang rồi thử lại.',
  'not-signed-in': 'Phiên làm việc đã hết. Xin đăng nhập lại bằng thiết bị đã ghép nối.',
  'proof-refused': 'Thiết bị này không còn được ghép nối. Xin lãnh đạo cấp mã mời mới.',
  'not-allowed': 'Vai trò của bạn không được xem hoặc làm việc này.',
  'origin-refused':
    'Trang này chưa được xã, phường cho phép gửi đánh giá. Xin mở trang đánh giá chính thức của xã, phường.',
  'not-found': 'Không tìm thấy nội dung này.',
  'no-such-commune': 'Không có xã, phường này trong hệ thống. Xin kiểm tra lại đường dẫn.',
  'no-such-officer': 'Cán bộ này không còn trong danh sách. Xin chọn lại cán bộ.',
  'method-not-allowed': 'Đường dẫn này không nhận cách gọi đó.',
  'rating-differs': 'Phiếu này đã được gửi với nội dung khác. Phiếu gửi trước được giữ nguyên.',
  'already-exists': 'Mã này đã có trong hệ thống. Xin chọn mã khác.',
  'invite-spent': 'Mã mời đã dùng hoặc đã hết hạn. Xin cấp mã mời mới.',
  'too-large': 'Nội dung quá dài. Xin rút gọn rồi gửi lại.',
  'wrong-media-type': 'Kiểu nội dung không được nhận. Xin gửi JSON.',
  'invalid-body': 'Nội dung gửi lên chưa đúng. Xin xem từng mục được nêu.',
  'threshold-lowered': 'Ngưỡng công bố chỉ được tăng, không được giảm.',
  'too-many': 'Có quá nhiều lượt gửi từ nơi này. Xin đợi ít phút rồi thử lại.',
  'server-error': 'Máy chủ gặp lỗi. Xin thử lại sau ít phút.',
  busy: 'Máy chủ đang bận. Phiếu sẽ được gửi lại sau ít giây.',
  'storage-full': 'Máy chủ hết chỗ lưu. Xin báo người quản trị; phiếu chưa được ghi nhận.',
};

export const channel = {
  receipt: 'Phiếu có mã',
  counter: 'Mã do cán bộ đưa',
  open: 'Phiếu mở',
  paper: 'Phiếu giấy',
};
