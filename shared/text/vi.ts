/**
 * All that people read, in Vietnamese, one export for each part so that a
 * bundle carries only what it shows. Another language is one file with the
 * same exports.
 *
 * Wording of criteria: the model "Chính quyền thân thiện vì Nhân dân phục vụ",
 * Hà Nam province; the five-step scale is that of SIPAS; questions and
 * "observed" labels are this project's own plain wording.
 */

/** What the language calls itself, and the locale in which it writes dates. */
export const language = { code: 'vi', name: 'Tiếng Việt', locale: 'vi-VN' };

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
  'key-refused':
    'Khóa kết nối của phần mềm không đúng hoặc đã bị thu hồi. Xin lãnh đạo xã, phường cấp khóa mới.',
  'not-allowed': 'Vai trò của bạn không được xem hoặc làm việc này.',
  'origin-refused':
    'Trang này chưa được xã, phường cho phép gửi đánh giá. Xin mở trang đánh giá chính thức của xã, phường.',
  'token-refused': 'Quyền đánh giá gửi kèm không hợp lệ. Xin mở lại mã trên phiếu.',
  'cosignature-refused':
    'Chữ ký chứng kiến không khớp với sổ công khai, hoặc người chứng kiến chưa được Mặt trận đăng ký.',
  'work-needed': 'Phiếu gửi thiếu một bước máy tự làm. Xin tải lại trang rồi gửi lại.',
  'work-refused': 'Bước máy tự làm đã quá hạn hoặc không đúng. Xin gửi lại phiếu.',
  'not-found': 'Không tìm thấy nội dung này.',
  'no-such-commune': 'Không có xã, phường này trong hệ thống. Xin kiểm tra lại đường dẫn.',
  'no-such-officer': 'Cán bộ này không còn trong danh sách. Xin chọn lại cán bộ.',
  'code-unknown':
    'Không có mã này ở xã, phường này. Xin so lại từng chữ với phiếu, hoặc xem phiếu có phải của nơi khác không.',
  'rating-unknown':
    'Không tìm thấy phiếu này, hoặc máy này không giữ chìa để mở. Phiếu vẫn giữ nguyên.',
  'concern-unknown':
    'Không có phản ánh nào mang mã này ở xã, phường này. Xin so lại từng chữ của mã.',
  'method-not-allowed': 'Đường dẫn này không nhận cách gọi đó.',
  'rating-differs': 'Phiếu này đã được gửi với nội dung khác. Phiếu gửi trước được giữ nguyên.',
  'already-exists': 'Mã này đã có trong hệ thống. Xin chọn mã khác.',
  'already-issued': 'Hồ sơ ở bước này đã có mã, cho cán bộ khác.',
  'code-used':
    'Mã này đã được dùng trên một máy khác. Nếu không phải ông/bà dùng, xin báo cho chúng tôi.',
  'code-unused': 'Mã này chưa ai dùng. Ông/bà có thể dùng để đánh giá ngay.',
  'token-spent':
    'Phiếu trước của lượt tiếp này đã qua kỳ công bố nên không thay được nữa. Phiếu trước vẫn được giữ.',
  'already-removed': 'Nhận xét này đã được gỡ. Xin tải lại danh sách.',
  'key-changed':
    'Mặt trận vừa đổi khóa niêm phong nên phản ánh chưa được gửi. Xin so dấu của khóa mới rồi gửi lại.',
  'invite-spent': 'Mã mời đã dùng hoặc đã hết hạn. Xin cấp mã mời mới.',
  'code-expired': 'Mã này đã quá hạn. Ông/bà vẫn có thể đánh giá không cần mã.',
  'token-expired':
    'Mã đã mở quá lâu nên phiếu không còn được nhận. Ông/bà vẫn có thể đánh giá không cần mã.',
  'release-passed':
    'Kỳ công bố của phiếu này đã đến nên không mở ra xem được nữa. Ông/bà vẫn kiểm tra được phiếu trong sổ công khai.',
  'too-large': 'Nội dung quá dài. Xin rút gọn rồi gửi lại.',
  'wrong-media-type': 'Kiểu nội dung không được nhận. Xin gửi JSON.',
  'invalid-body': 'Nội dung gửi lên chưa đúng. Xin xem từng mục được nêu.',
  'threshold-lowered': 'Ngưỡng công bố chỉ được tăng, không được giảm.',
  'too-many': 'Có quá nhiều lượt gửi từ nơi này. Xin đợi ít phút rồi thử lại.',
  'enough-codes':
    'Hôm nay đã cấp đủ số mã tại quầy. Xin cấp tiếp vào ngày mai, hoặc dùng phiếu in sẵn.',
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

/** What members read: the extension's popup and pairing page. */
export const extension = {
  name: 'Nghe Dân',
  motto: 'Nghe dân nói, nói dân hiểu, làm dân tin',
  roles: {
    officer: 'Cán bộ, công chức',
    leader: 'Lãnh đạo xã, phường',
    overseer: 'Mặt trận Tổ quốc',
    operator: 'Người quản trị hệ thống',
    kiosk: 'Máy tính bảng nhận phiếu',
  },
  /** Said instead of `problem` where the situation differs, and for what is no problem of the server's. */
  trouble: {
    unreachable: 'Chưa kết nối được với máy chủ. Xin kiểm tra mạng rồi thử lại.',
    unreadable:
      'Câu trả lời không phải của máy chủ Nghe Dân. Xin kiểm tra địa chỉ, hoặc xem mạng có đang đòi đăng nhập không.',
    busy: 'Máy chủ đang bận. Xin thử lại sau ít phút.',
  },
  score: {
    outOf: 'trên 100',
    from: 'từ {ratings} phiếu; khoảng {low}–{high}',
    whole: '{value} trên 100, từ {ratings} phiếu; khoảng {low}–{high}',
    allUnsure: '{ratings} phiếu, đều chọn “không rõ” nên chưa có điểm.',
    someUnsure: 'Có {ratings} phiếu chọn “không rõ” ở mọi mục, không tính vào điểm.',
    meaningTitle: 'Con số này nói gì?',
    meaning:
      'Điểm là trung bình của “5 không” và “3 thể hiện” trên các phiếu đã mở. Khoảng đi kèm cho biết điểm có thể xê dịch đến đâu vì số phiếu còn ít; càng nhiều phiếu, khoảng càng hẹp. Khoảng này không nói thay những người chưa gửi phiếu.',
    channelNotes: {
      receipt: 'Mã đi cùng giấy hẹn, mỗi lượt tiếp một phiếu.',
      counter: 'Mã do cán bộ đưa tại quầy, nên để riêng.',
      open: 'Ai cũng gửi được, không cần mã, nên để riêng.',
      paper: 'Phiếu giấy do Mặt trận nhập.',
    },
    others: 'Các kênh khác',
  },
  table: {
    title: 'Từng tiêu chí',
    criterion: 'Tiêu chí',
    result: 'Kết quả trên 100',
    kept: '{kept} trên {answered} phiếu giữ đúng',
    did: '{kept} trên {answered} phiếu trả lời “có”',
    beside: 'không tính vào điểm',
    answered: '{answered} phiếu trả lời',
    unsure: '{unsure}\u00a0không\u00a0rõ',
    value: '{value} ({low}–{high})',
    none: 'chưa có',
  },
  trend: {
    title: 'Qua các kỳ công bố',
    note: 'Mỗi điểm là các phiếu mở trong một kỳ, kèm khoảng của nó.',
    summary: 'Biểu đồ {releases} kỳ, từ {first} đến {last}; số liệu có trong bảng bên dưới.',
    asTable: 'Xem bằng bảng',
    release: 'Kỳ',
    ratings: 'Phiếu',
    points: 'Điểm (khoảng)',
  },
  notEnough: {
    title: 'Chưa đủ phiếu để mở',
    why: 'Hòm phiếu chỉ mở khi có từ {total} phiếu trở lên và mỗi lần thêm ít nhất {step} phiếu, để không ai đoán được phiếu nào là của ai.',
    kept: 'Phiếu đã gửi vẫn được giữ kín, không mất. Anh/chị không cần làm gì thêm.',
    short: 'Chưa đủ phiếu để mở',
  },
  concerns: 'Phản ánh gửi riêng Mặt trận',
  nextRelease: 'Kỳ công bố tới',
  board: {
    officers: 'Từng cán bộ, theo quầy',
    anonymous: 'Xã, phường chọn không nêu từng cán bộ trên bảng công bố.',
    nobody: 'Chưa có cán bộ nào trong danh sách.',
  },
  actions: { showCode: 'Đưa mã cho người dân', slips: 'In phiếu mã' },
  state: {
    loading: 'Đang lấy kết quả…',
    confirmed: 'Cập nhật lúc {time}',
    stale: 'Số liệu lúc {time}, chưa kết nối được.',
    staleOther: 'Số liệu lúc {time}.',
    refresh: 'Cập nhật',
    refreshing: 'Đang cập nhật',
    again: 'Thử lại',
    nothingYet: 'Chưa lấy được kết quả nào về máy này.',
  },
  device: {
    label: 'Thiết bị: {label}',
    unpair: 'Gỡ thiết bị này',
    confirm:
      'Kết quả đã lưu trên máy này sẽ được xóa. Muốn dùng lại, anh/chị cần một mã mời mới từ lãnh đạo.',
    keyToo:
      'Khóa niêm phong trên máy này cũng bị xóa. Không có tờ khôi phục thì không đọc lại được phản ánh.',
    yes: 'Gỡ thiết bị',
    no: 'Giữ lại',
  },
  welcome: {
    title: 'Chào anh/chị',
    text: 'Nơi đây cho anh/chị biết người dân nói gì sau khi được phục vụ. Chỉ cần ghép nối máy này một lần, mất chừng một phút.',
    pair: 'Ghép nối máy này',
  },
  revoked: {
    title: 'Máy này đã được gỡ',
    text: 'Máy chủ không còn nhận máy này, nên kết quả lưu trên máy đã được xóa. Nếu anh/chị vẫn dùng máy này, xin lãnh đạo cấp mã mời mới rồi ghép nối lại.',
    pair: 'Ghép nối lại',
  },
  pair: {
    title: 'Ghép nối máy này',
    lead: 'Anh/chị đã nhận được một đường dẫn hoặc một mã mời. Chép cả dòng đó, dán vào ô dưới đây rồi bấm nút.',
    line: 'Đường dẫn hoặc mã mời',
    example: 'Ví dụ: binh-my.7K3M9-QXT2A-4HDNE-8RWV5',
    understood: 'Đã nhận ra: {commune}, máy chủ {server}',
    codeOnly: 'Đã nhận ra mã của {commune}. Xin điền thêm địa chỉ máy chủ.',
    more: 'Địa chỉ máy chủ và tên máy',
    server: 'Địa chỉ máy chủ',
    serverHint: 'Chỉ cần khi chỉ có mã. Địa chỉ ở cùng tờ giấy với mã mời.',
    fromLink: 'Lấy từ đường dẫn đã dán.',
    label: 'Tên máy',
    labelHint: 'Để sau này biết máy nào là máy nào.',
    submit: 'Ghép nối',
    working: 'Đang ghép nối…',
    noLine:
      'Chưa đọc được mã mời. Xin chép lại cả dòng: tên xã, dấu chấm, rồi 20 chữ và số; hoặc cả đường dẫn bắt đầu bằng https://.',
    noServer: 'Xin điền địa chỉ máy chủ, bắt đầu bằng https://. Địa chỉ ở cùng tờ giấy với mã mời.',
    privacy:
      'Máy này tạo một chiếc khóa riêng không thể sao chép ra ngoài. Máy chủ chỉ biết tên máy và phần công khai của khóa.',
    doneTitle: 'Đã ghép nối',
    donePin:
      'Từ nay, bấm vào biểu tượng Nghe Dân ở góc trên trình duyệt để xem kết quả. Nếu chưa thấy, bấm hình mảnh ghép rồi ghim Nghe Dân.',
    see: 'Xem kết quả',
    already:
      'Máy này đã được ghép nối. Muốn ghép nối cho người khác, xin gỡ máy trong trang kết quả trước.',
  },
  news: {
    badge: 'mới',
    title: 'Có kỳ công bố mới',
    message: 'Bấm vào đây để xem người dân nói gì.',
  },
};

/** What a citizen reads beside a code: on a printed slip, and on an officer's screen. */
export const slip = {
  what: 'Mời ông/bà đánh giá người vừa phục vụ mình: chừng một phút, không ghi tên.',
  scan: 'Mời ông/bà quét mã này bằng điện thoại để đánh giá',
  picture: 'Mã QR mở trang đánh giá',
  address: 'Không quét được thì mở trang',
  code: 'rồi nhập mã:',
  until: 'Mã dùng một lần, đến {time}.',
  used: 'Đã có người khác dùng mã này? Xin báo ngay trên trang đó.',
  fingerprint: 'Khóa của Mặt trận để gửi kín: {fingerprint}',
};

/** The page on which leader and overseer print slips. */
export const slips = {
  title: 'In phiếu mã lượt tiếp',
  lead: 'Mỗi phiếu mang một mã để người dân đánh giá đúng lần làm việc của mình. Xin trao phiếu cho mọi người đến làm việc, không chọn người.',
  loading: 'Đang lấy danh sách cán bộ…',
  again: 'Thử lại',
  unpaired: 'Máy này chưa được ghép nối, nên chưa in được phiếu.',
  pair: 'Ghép nối máy này',
  notAllowed: 'Chỉ lãnh đạo và Mặt trận in được phiếu. Cán bộ đưa mã ngay trên màn hình.',
  results: 'Xem kết quả',
  officers: 'Phiếu nêu cán bộ nào?',
  officersHint:
    'Chọn từ 1 đến {most} người. Chọn nhiều người khi một lượt tiếp do nhiều người cùng làm: mỗi phiếu sẽ hỏi về từng người.',
  nobody: 'Chưa có cán bộ nào trong danh sách, nên chưa in được phiếu.',
  count: 'Bao nhiêu phiếu?',
  countHint: 'Từ 1 đến {most}, {slips} phiếu một trang A4.',
  pages: '{count} phiếu, {pages} trang A4.',
  public:
    'Số mã đã cấp cho từng cán bộ được công bố ngay trên bảng kết quả, kể cả khi không in. Mã chỉ hiện một lần: in xong mới rời trang.',
  submit: 'Cấp mã',
  working: 'Đang cấp mã…',
  drawing: 'Đang vẽ trang {page}/{pages}…',
  noOfficer: 'Xin chọn ít nhất một cán bộ.',
  tooManyOfficers: 'Một phiếu nêu nhiều nhất {most} cán bộ. Xin bỏ bớt.',
  noCount: 'Số phiếu phải từ 1 đến {most}.',
  noAnswer:
    'Chưa rõ máy chủ đã cấp mã hay chưa. Nếu đã cấp, số mã đó vẫn được tính vào số công bố, nhưng không ai có mã. Xin kiểm tra mạng rồi cấp lại.',
  issuedTitle: 'Đã cấp {count} mã',
  issued: 'Dùng được đến {time}. Con số {count} đã được cộng vào số mã công bố của: {officers}.',
  once: 'Các mã này không được lưu ở đâu và không xem lại được. Xin in, hoặc lưu thành tệp PDF, trước khi rời trang.',
  print: 'In {pages} trang A4',
  paper: 'Khổ A4, tỉ lệ 100%, một mặt.',
  finish: 'Xong, xóa mã khỏi màn hình',
  sure: 'Đã in đủ chưa? Xóa rồi thì không lấy lại các mã này được nữa.',
  yes: 'Đã in, xóa',
  no: 'Giữ lại',
};

/** The window in which an officer shows a code at the end of a visit. */
export const counterCode = {
  title: 'Đưa mã cho người dân',
  lead: 'Mỗi lượt tiếp một mã. Xin đưa mã cho mọi người, không chọn người: số mã anh/chị đưa được công bố.',
  show: 'Lấy một mã',
  asking: 'Đang lấy mã…',
  closesIn: 'Tự đóng sau {time}',
  closesSoon: 'Mã sẽ tự đóng sau {seconds} giây.',
  stay: 'Giữ thêm 2 phút',
  close: 'Đóng',
  left: 'Hôm nay còn đưa được {left} mã.',
  putAway: 'Mã đã được cất đi. Ai đã quét thì vẫn dùng được.',
  noAnswer:
    'Chưa kết nối được với máy chủ nên chưa có mã. Xin kiểm tra mạng rồi thử lại, hoặc dùng phiếu in sẵn.',
  unpaired: 'Máy này chưa được ghép nối, nên chưa lấy được mã.',
  pair: 'Ghép nối máy này',
  notOfficer: 'Chỉ cán bộ tiếp dân đưa mã trên màn hình. Lãnh đạo và Mặt trận in phiếu có sẵn mã.',
  slips: 'In phiếu mã',
  again: 'Thử lại',
};

/** What the script that sites embed shows before the form is there. */
export const loader = { open: 'Đánh giá cán bộ' };

/** The same of the script that brings the board. */
export const boardLoader = { open: 'Kết quả đánh giá' };

/** The form of the widget; `{…}` is filled in. */
export const form = {
  title: 'Đánh giá cán bộ',
  close: 'Đóng',
  step: 'Bước {step}/{steps}',
  next: 'Tiếp tục',
  back: 'Quay lại',
  toReview: 'Xong, xem lại phiếu',
  loading: 'Đang tải, xin đợi…',
  offline: 'Chưa tải được phiếu. Xin kiểm tra mạng rồi thử lại.',
  retry: 'Thử lại',
  unanswered: 'Xin trả lời thêm:',
  officer: 'Ông/bà vừa làm việc với ai?',
  search: 'Tìm quầy, chức danh hoặc tên (gõ không dấu cũng được)',
  found: 'Tìm thấy: {count}',
  unsure: 'Không rõ / không muốn trả lời',
  unsureRest: 'Các điều còn lại: không rõ / không muốn trả lời',
  manners: 'Ông/bà thấy cán bộ phục vụ thế nào?',
  comment: 'Ông/bà muốn nói thêm điều gì không?',
  commentLabel: 'Nhận xét (không bắt buộc)',
  commentHint:
    'Nhận xét giữ kín đến kỳ công bố; lãnh đạo, Mặt trận xem trước, cán bộ xem sau. Xin đừng ghi họ tên, số điện thoại của mình.',
  left: 'Còn {count} ký tự.',
  helper: 'Tôi điền giúp người khác',
  review: 'Xin xem lại trước khi gửi',
  reviewOfficer: 'Cán bộ',
  reviewComment: 'Nhận xét',
  met: 'Có gặp: {names}.',
  restKept: 'Các điều khác: không gặp.',
  noComment: 'Không có',
  change: 'Sửa',
  promises: [
    [
      'Ai xem được?',
      'Mọi người chỉ thấy số liệu gộp, khi cán bộ này có từ {total} phiếu trở lên. Nhận xét giữ kín đến kỳ công bố; lãnh đạo, Mặt trận xem trước, cán bộ xem sau.',
    ],
    ['Khi nào?', '{date}. Chưa đủ phiếu thì chờ kỳ sau.'],
    ['Có ghi tên không?', 'Không. Phiếu không kèm họ tên, số điện thoại hay địa chỉ của ông/bà.'],
  ] as readonly (readonly [title: string, promise: string])[],
  send: 'Gửi phiếu',
  sending: 'Đang gửi…',
  refused: 'Có phiếu chưa được nhận',
  queued: 'Chưa gửi được phiếu',
  queuedKept:
    'Phiếu được giữ trong máy này và sẽ tự gửi khi có mạng, lúc trang này đang mở hoặc khi ông/bà mở lại trang.',
  queuedLoose:
    'Phiếu không được lưu trong máy: đóng trang này là mất. Xin giữ trang mở, phiếu sẽ tự gửi khi có mạng.',
  elsewhere: 'Muốn gửi cách khác? Xin xóa phiếu ở máy này, rồi dùng máy có mạng, mở trang:',
  shared: 'Máy dùng chung: đừng lưu phiếu',
  sendNow: 'Gửi lại ngay',
  forget: 'Xóa phiếu khỏi máy này',
  sent: 'Cảm ơn ông/bà!',
  sentText:
    'Phiếu đã được nhận. Kỳ công bố tới: {date}. Phiếu được đếm khi cán bộ này có từ {total} phiếu trở lên.',
  receipt: 'Mã biên nhận:',
  contacts: 'Khi cần, xin liên hệ',
  hotline: 'Đường dây nóng:',
  mailbox: 'Hòm thư:',
  again: 'Đánh giá cán bộ khác',
  serious: 'Chuyện nghiêm trọng? Báo riêng cho Mặt trận',
  leave: 'Bỏ phiếu đang điền?',
  leaveText: 'Những câu ông/bà đã trả lời sẽ bị xóa.',
  stay: 'Điền tiếp',
  discard: 'Bỏ phiếu',
};

/** The button that reads a screen of the form aloud, and what only the voice says. */
export const aloud = {
  read: 'Nghe đọc màn hình này',
  chosen: 'đã chọn',
  buttons: 'Nút bấm: {names}.',
};

/** What can be done with a receipt, after a rating was sent. */
export const receipt = {
  keepTitle: 'Giữ biên nhận để kiểm tra',
  keepText:
    'Từ kỳ công bố tới, đường dẫn này cho thấy phiếu có trong sổ công khai. Nó không cho ai biết ông/bà đã trả lời gì.',
  link: 'Kiểm tra phiếu trong sổ công khai',
  copy: 'Sao chép đường dẫn',
  copied: 'Đã sao chép.',
  notCopied: 'Trình duyệt không cho sao chép. Xin nhấn giữ vào đường dẫn ở trên rồi chọn sao chép.',
  print: 'In biên nhận',
  printTitle: 'Biên nhận phiếu đánh giá',
  printText:
    'Từ {date}, quét mã này để kiểm tra phiếu có trong sổ công khai. Mã không cho biết phiếu trả lời gì.',
  laterTitle: 'Muốn sửa phiếu sau khi đóng trang?',
  keepRight: 'Giữ trên máy này quyền sửa phiếu, đến {date}',
  keepRightText:
    'Chỉ nên chọn trên máy của riêng ông/bà: ai mở máy này cũng gửi được phiếu khác thay cho phiếu này. Máy không giữ câu trả lời nào.',
  notKept: 'Trình duyệt không cho lưu nên máy không giữ được quyền sửa.',
  seeTitle: 'Máy chủ có giữ đúng phiếu không?',
  seeText:
    'Ông/bà có thể mở phiếu ra xem thử. Phiếu đã mở thì không được đếm nữa, và ông/bà gửi lại phiếu.',
  see: 'Xem máy chủ giữ gì',
  ask: 'Mở phiếu này ra xem?',
  askLines: [
    'Máy chủ phải đưa ra những gì đang giữ kín. Máy này so với biên nhận và với câu trả lời ông/bà đã gửi.',
    'Phiếu đã mở thì bị hủy: vẫn ghi trong sổ công khai nhưng không được đếm. Máy chủ không biết trước phiếu nào sẽ được mở, nên sửa trộm phiếu thì sớm muộn cũng lộ.',
    'Xem xong, ông/bà gửi lại phiếu. Các câu trả lời đã được điền sẵn.',
  ],
  no: 'Thôi, giữ nguyên phiếu',
  yes: 'Mở ra xem',
  opening: 'Đang mở phiếu, xin đợi…',
  failed: 'Chưa mở được phiếu',
  lost: 'Chưa nhận được câu trả lời của máy chủ nên chưa biết phiếu đã bị hủy hay chưa. Xin thử lại khi có mạng; hỏi lại thì máy chủ trả lời như lần đầu.',
  retry: 'Thử lại',
  back: 'Về biên nhận',
  equal: 'Khớp: máy chủ giữ đúng phiếu đã gửi',
  equalText: 'Từng câu trả lời đều khớp, và đúng là phiếu mà biên nhận đã hứa.',
  scrubbed: 'Nhận xét được giữ sau khi bỏ tên người và các con số riêng tư: “{comment}”',
  voided:
    'Phiếu vừa mở không được đếm nữa. Xin gửi lại phiếu để ý kiến của ông/bà được tính; các câu trả lời đã điền sẵn.',
  earlier: 'Phiếu gửi lần trước lại được tính cho đến khi ông/bà gửi phiếu mới.',
  unequal: 'KHÔNG khớp: máy chủ không giữ đúng phiếu đã gửi',
  otherLeaf: 'Những gì máy chủ đưa ra không phải là phiếu mà biên nhận đã hứa.',
  otherPlace: 'Phiếu bị ghi cho cán bộ khác, kênh khác hoặc kỳ công bố khác.',
  otherAnswer: '{name}: ông/bà trả lời “{sent}”, máy chủ giữ “{kept}”.',
  otherComment: 'Nhận xét bị giữ khác đi: “{comment}”',
  nothing: 'không có',
  met: 'Có gặp',
  notMet: 'Không gặp',
  whatNow:
    'Xin sao chép bằng chứng rồi báo Mặt trận Tổ quốc xã, phường và người ông/bà tin cậy. Trong bằng chứng có biên nhận do máy chủ ký và các câu trả lời của phiếu đã hủy này.',
  evidence: 'Sao chép bằng chứng',
  evidenceNotCopied: 'Trình duyệt không cho sao chép. Xin chụp lại màn hình này.',
  again: 'Gửi lại phiếu',
};

/** What the page of a visit code says; the form comes inside it. */
export const code = {
  label: 'Mã lượt tiếp trên phiếu',
  hint: '18 chữ và số, viết hoa hay thường, có gạch hay không đều được.',
  open: 'Mở mã',
  mistyped: 'Mã chưa đúng: thiếu, thừa hoặc sai một chữ. Xin so lại từng chữ với phiếu.',
  opening: 'Đang mở mã, xin đợi…',
  offline:
    'Chưa kết nối được với máy chủ. Mã chưa mất: xin bấm thử lại trên chính máy này khi có mạng.',
  untrue:
    'Chìa khóa mà máy chủ dùng không khớp với sổ công khai, nên phiếu có thể bị nhận ra là của ai. Xin dừng lại và báo Mặt trận Tổ quốc xã, phường.',
  officerGone: 'Cán bộ ghi trên phiếu không còn trong danh sách nên không đánh giá được nữa.',
  retry: 'Thử lại',
  other: 'Nhập mã khác',
  resume: 'Tiếp tục phiếu còn dở trên máy này',
  dispute: 'Không phải tôi dùng: báo lại',
  disputed:
    'Đã ghi nhận: mã này bị người khác dùng. Số mã bị dùng như vậy được công bố. Ông/bà vẫn có thể đánh giá không cần mã.',
  withoutCode: 'Đánh giá không cần mã',
  otherOfficer: 'Không phải người đã tiếp ông/bà? Đánh giá không cần mã',
  officer: 'Cán bộ {place}/{count}: {desk}, {position}',
  next: 'Tiếp: đánh giá {desk}, {position}',
  again: 'Gửi phiếu khác thay cho phiếu này',
  alreadySent: 'Phiếu của mã này đã được gửi từ máy này. Máy không còn giữ quyền sửa phiếu.',
  change: 'Sửa phiếu đã gửi, được đến {date}',
  changing: 'Phiếu mới sẽ thay cho phiếu đã gửi. Máy không giữ câu trả lời cũ, xin trả lời lại.',
};

/** The page that checks a receipt against the public log; the parts in `outcomes` are shown one at a time. */
export const check = {
  title: 'Kiểm tra sổ công khai',
  lead: 'Mỗi phiếu đánh giá là một dòng trong sổ công khai của xã, phường. Trang này tự tính lại sổ ngay trên máy của ông/bà, để không ai sửa hay bỏ phiếu mà không bị thấy.',
  needsScript:
    'Việc tính lại sổ cần JavaScript. Nếu sau ít giây trang vẫn thế này thì trình duyệt đang tắt hoặc chưa tải được JavaScript. Biên nhận chưa mất: xin giữ đường dẫn và mở trên máy khác, hoặc kiểm tra bằng chương trình nêu ở cuối trang.',
  receipt: 'Đường dẫn biên nhận',
  receiptHint: 'Dán cả đường dẫn đã nhận khi gửi phiếu; phần biên nhận đứng sau dấu #.',
  checkReceipt: 'Kiểm tra biên nhận',
  commune: 'Không có biên nhận? Kiểm tra sổ của xã, phường',
  communeHint: 'Tên viết liền như trong đường dẫn của xã, phường. Ví dụ: binh-my',
  checkLog: 'Kiểm tra sổ',
  evidence: 'Bằng chứng để chép lại',
  outcomes: {
    nothing: {
      title: 'Chưa có biên nhận trong đường dẫn',
      text: 'Xin mở đường dẫn biên nhận đã nhận khi gửi phiếu, hoặc dán vào ô dưới đây.',
    },
    'no-receipt': {
      title: 'Chưa đọc được biên nhận',
      text: 'Đường dẫn bị thiếu hoặc sai một phần. Xin chép lại cả đường dẫn, từ “http” đến chữ cuối cùng.',
    },
    checking: {
      title: 'Đang kiểm tra…',
      text: 'Máy đang tải sổ và tính lại. Xin giữ trang mở.',
    },
    'in-log': {
      title: 'Phiếu của ông/bà có trong sổ công khai',
      text: 'Phiếu ở vị trí {leaf} của sổ, thuộc kỳ công bố {release}. Lời hứa trên biên nhận đã được giữ. Biên nhận chỉ cho biết phiếu có trong sổ, không cho ai biết ông/bà đã trả lời thế nào.',
    },
    waits: {
      title: 'Chưa đến kỳ công bố',
      text: 'Biên nhận có chữ ký đúng. Phiếu sẽ vào sổ ở kỳ công bố {release}: {date}. Xin giữ đường dẫn biên nhận và kiểm tra lại sau ngày đó.',
    },
    holds: {
      title: 'Sổ công khai đúng như đã ký',
      text: 'Sổ của {commune} hiện có {size} phiếu và {events} sự kiện. Chữ ký đúng, và máy của ông/bà tính ra cùng một kết quả.',
    },
    absent: {
      title: 'Không có xã, phường này',
      text: 'Máy chủ này không có xã, phường ấy. Xin kiểm tra lại tên, hoặc mở đường dẫn biên nhận trên đúng máy chủ đã nhận phiếu.',
    },
    offline: {
      title: 'Chưa kết nối được với máy chủ',
      text: 'Chưa kiểm tra được gì. Biên nhận chưa mất: xin kiểm tra mạng rồi bấm nút kiểm tra lần nữa.',
    },
  },
  /** What is wrong, and whom to show it. */
  alarms: {
    overdue: {
      title: 'Kỳ công bố đã trễ',
      text: 'Biên nhận hứa kỳ công bố {release} vào {date}, nhưng sổ chưa có kỳ này. Có thể máy chủ đang trục trặc: xin kiểm tra lại vào ngày mai. Nếu vẫn thế, xin đưa bằng chứng dưới đây cho Mặt trận Tổ quốc xã, phường.',
    },
    betrayed: {
      title: 'Phiếu không có trong sổ: lời hứa đã bị phá',
      text: 'Máy chủ đã ký hứa đưa phiếu này vào sổ ở kỳ công bố {release}. Kỳ đó đã công bố, máy của ông/bà đã đọc mọi dòng của kỳ, và không có phiếu. Chữ ký trên biên nhận chứng minh điều này với bất kỳ ai. Xin chép bằng chứng dưới đây và đưa cho Mặt trận Tổ quốc xã, phường.',
    },
    unreadable: {
      title: 'Phiếu không có trong sổ: kỳ này mất khóa hòm phiếu',
      text: 'Sổ ghi rằng có {unreadable} phiếu của kỳ công bố {release} không ai mở được nữa vì khóa của hòm bị mất, nên không vào sổ được. Phiếu của ông/bà có thể là một trong số đó và không được đếm. Xin đưa bằng chứng dưới đây cho Mặt trận Tổ quốc xã, phường để họ so với số phiếu đã mất.',
    },
    foreign: {
      title: 'Biên nhận không mang chữ ký của sổ này',
      text: 'Chữ ký trên biên nhận không khớp với chìa khóa mà máy chủ công bố cho {commune}. Có thể đường dẫn bị chép sai, biên nhận là của máy chủ khác, hoặc máy chủ đã đổi chìa khóa. Xin chép lại cả đường dẫn; nếu vẫn thế, xin đưa bằng chứng dưới đây cho Mặt trận Tổ quốc xã, phường để so chìa khóa.',
    },
    bent: {
      title: 'Sổ mà máy chủ đưa ra không khớp',
      text: 'Chữ ký sai, hoặc các dòng của sổ không cho ra kết quả đã ký: có chỗ đã bị đổi. Xin thử lại bằng mạng khác. Nếu vẫn thế, xin báo Mặt trận Tổ quốc xã, phường.',
    },
    forked: {
      title: 'Sổ đã bị viết lại hoặc lùi lại',
      text: 'Máy này từng thấy một bản sổ có chữ ký mà bản hôm nay không nối tiếp: có dòng đã bị sửa, bị bỏ, hoặc chìa khóa đã bị đổi. Bằng chứng dưới đây có cả bản trước và bản hôm nay. Xin chép lại và đưa cho Mặt trận Tổ quốc xã, phường.',
    },
  },
  first:
    'Đây là lần đầu máy này xem sổ của {commune}. Máy đã ghi nhớ; lần sau sẽ biết nếu có dòng nào bị sửa hay bị bỏ.',
  again:
    'So với lần xem trước trên máy này, sổ chỉ được viết thêm: không dòng nào bị sửa hay bị bỏ.',
  howTitle: 'Trang này kiểm tra thế nào, và máy chủ biết được gì?',
  how: [
    'Biên nhận không được gửi đi đâu: nó đứng sau dấu # của đường dẫn và được đọc ngay trên máy này.',
    'Máy tải trọn mọi dòng của kỳ công bố, không chỉ dòng của phiếu, nên máy chủ chỉ có thể biết ai đó đang xem kỳ nào chứ không biết phiếu nào.',
    'Máy nhớ bản sổ có chữ ký đã thấy gần nhất. Xóa dữ liệu của trang này trong trình duyệt là xóa luôn bản nhớ đó.',
    'Trang này cũng do máy chủ gửi đến. Ai không muốn tin máy chủ thì kiểm tra bằng chương trình dưới đây, trên máy của mình.',
  ],
  monitorTitle: 'Kiểm tra bằng chương trình riêng',
  monitor:
    'Chương trình mã mở này đọc toàn bộ sổ, nhớ bản đã thấy và báo khi có gì không đúng. Máy cần có Node.js:',
};

/** What the page says on which a concern is written and sealed; `{…}` is filled in. */
export const concern = {
  about: 'Chuyện gì đã xảy ra?',
  pressed: 'Bị ép, bị gợi ý hoặc được hứa hẹn để đánh giá tốt',
  officer: 'Chuyện liên quan đến ai? (không bắt buộc)',
  nobody: 'Không nêu, hoặc không rõ',
  text: 'Xin kể lại sự việc',
  textHint: 'Ở đâu, khi nào, ai nói hay làm gì, có ai chứng kiến. Còn {left} ký tự.',
  contact: 'Liên hệ lại với ông/bà bằng cách nào? (không bắt buộc)',
  contactHint:
    'Số điện thoại hoặc địa chỉ; chỉ Mặt trận đọc được. Không ghi thì Mặt trận không hỏi thêm được.',
  notKept: 'Trang này không lưu nháp: đóng trang là mất những gì đang viết.',
  toReview: 'Xem lại',
  mistakes: 'Xin xem lại:',
  missing: { about: 'Xin chọn chuyện đã xảy ra.', text: 'Xin kể lại sự việc.' },
  tooLong: 'Nội dung quá dài để niêm phong. Xin rút gọn.',
  review: 'Xem lại trước khi niêm phong',
  reviewAbout: 'Chuyện đã xảy ra',
  reviewOfficer: 'Liên quan đến',
  reviewText: 'Sự việc',
  reviewContact: 'Liên hệ lại',
  none: 'Không ghi',
  sealedFor: 'Niêm phong bằng khóa của Mặt trận, dấu khóa:',
  change: 'Sửa',
  send: 'Niêm phong và gửi',
  sending: 'Đang niêm phong và gửi…',
  offline:
    'Chưa biết máy chủ đã nhận chưa. Xin giữ trang mở rồi gửi lại; gửi lại không bị tính hai lần.',
  sent: 'Đã niêm phong và gửi',
  sentText: 'Mặt trận sẽ trả lời chậm nhất ngày {due}.',
  reference: 'Mã theo dõi:',
  referenceNote:
    'Xin chép lại mã này; máy này không lưu. Ai có mã chỉ xem được tình trạng, không đọc được nội dung.',
  done: 'Xóa khỏi màn hình',
  ask: 'Đã gửi rồi? Xem tình trạng',
  askLabel: 'Mã theo dõi',
  askHint: '18 chữ và số, viết hoa hay thường, có gạch hay không đều được.',
  askButton: 'Xem tình trạng',
  mistyped: 'Mã chưa đúng: thiếu, thừa hoặc sai một chữ. Xin so lại từng chữ.',
  untrue:
    'Chìa khóa dùng để niêm phong không khớp với sổ công khai, nên người khác có thể đọc được. Xin đừng gửi ở đây; xin báo trực tiếp với Mặt trận Tổ quốc xã, phường.',
  unreachable: 'Chưa kết nối được với máy chủ. Xin kiểm tra mạng rồi thử lại.',
  status: {
    received: 'Đã nhận ngày {received}. Mặt trận sẽ trả lời chậm nhất ngày {due}.',
    examining: 'Đã nhận ngày {received}. Mặt trận đang xem xét.',
    referred: 'Đã nhận ngày {received}. Mặt trận đã chuyển đến cơ quan có thẩm quyền.',
    closed: 'Đã nhận ngày {received}. Mặt trận đã khép lại: {reason}.',
  },
  overdue:
    'Đã quá ngày {due} mà chưa có trả lời. Ông/bà có thể gặp thẳng Mặt trận, hoặc nộp đơn theo luật.',
  reasons: {
    settled: 'đã giải quyết xong',
    unfounded: 'chưa thấy căn cứ',
    'too-little': 'không đủ thông tin để xem xét',
    'not-ours': 'không thuộc phạm vi của Mặt trận ở đây',
    repeated: 'trùng với một phản ánh khác',
  },
  insecure:
    'Trang này chưa được mở bằng kết nối an toàn (https) nên trình duyệt không niêm phong được. Chưa có gì được gửi. Xin mở lại bằng https, hoặc dùng các cách ghi bên dưới.',
};

/** The page round it, which also tells whoever has no script what to do. */
export const concernPage = {
  title: 'Báo riêng cho Mặt trận Tổ quốc',
  lead: 'Dành cho chuyện nghiêm trọng: bị đòi tiền, bị sách nhiễu, bị hách dịch nặng, hoặc bị ép đánh giá tốt.',
  who: 'Ai đọc được?',
  whoText:
    'Chỉ Mặt trận Tổ quốc. Lời ông/bà viết được niêm phong ngay trong trình duyệt này, bằng khóa của Mặt trận, rồi mới gửi đi. Cán bộ, lãnh đạo xã, phường và người vận hành máy chủ không mở được.',
  fingerprint: 'Dấu của khóa, dùng từ ngày {date}:',
  compare:
    'Muốn chắc chắn, xin so dấu này với dấu niêm yết ở trụ sở Mặt trận hoặc trên giấy của Mặt trận. Hai dấu khác nhau thì xin đừng gửi.',
  replaced:
    'Khóa đã được đổi vào ngày đó; trước đó là khóa khác. Mỗi lần đổi đều được ghi vào sổ công khai.',
  clock:
    'Trong 10 ngày làm việc, Mặt trận cho biết phản ánh được xem xét, đã chuyển đi, hay vì sao không. Phản ánh không tính vào điểm của ai.',
  limits: 'Điều chúng tôi không hứa được',
  limitsList: [
    'Nếu máy chủ bị chiếm quyền, nó có thể đưa ra một trang khác với trang này. Việc thật hệ trọng, xin gặp trực tiếp.',
    'Nếu chuyện chỉ mình ông/bà biết, người bị nói đến có thể đoán ra ai đã viết.',
    'Máy chủ biết có một phản ánh đến trong ngày nào, dài hay ngắn; không biết viết gì.',
    'Đây không phải đơn khiếu nại hay tố cáo, nên không có thời hạn giải quyết và sự bảo vệ mà luật dành cho người nộp đơn.',
  ],
  formal: 'Muốn khiếu nại, tố cáo theo luật',
  formalList: [
    [
      'Khiếu nại',
      'khi một quyết định hay việc làm của cơ quan xâm phạm quyền, lợi ích của chính ông/bà. Đơn ghi ngày, tháng, năm; tên, địa chỉ của ông/bà và của bên bị khiếu nại; nội dung, lý do, yêu cầu; có chữ ký hoặc điểm chỉ (Luật Khiếu nại 2011, Điều 8).',
    ],
    [
      'Tố cáo',
      'khi ông/bà báo một hành vi vi phạm pháp luật. Đơn ghi ngày, tháng, năm; họ tên, địa chỉ, cách liên hệ của ông/bà; hành vi, người bị tố cáo; có chữ ký hoặc điểm chỉ. Luật giữ bí mật và bảo vệ người tố cáo (Luật Tố cáo 2018, Điều 23).',
    ],
    [
      'Trình bày trực tiếp',
      'tại nơi tiếp công dân, có người ghi lại; trong 10 ngày làm việc được trả lời (Luật Tiếp công dân 2013, Điều 28).',
    ],
  ] as readonly (readonly [what: string, needs: string])[],
  needsScript:
    'Niêm phong cần JavaScript. Nếu sau ít giây trang vẫn thế này thì trình duyệt đang tắt hoặc chưa tải được JavaScript. Chưa có gì được gửi. Ông/bà có thể gặp Mặt trận trực tiếp, hoặc dùng các cách ghi bên dưới.',
  noKey:
    'Mặt trận Tổ quốc ở đây chưa lập khóa niêm phong, nên chưa gửi kín qua trang này được. Xin gặp Mặt trận trực tiếp, hoặc dùng các cách ghi bên dưới.',
  link: 'Chuyện nghiêm trọng: báo riêng cho Mặt trận',
  afterBroken:
    'Phiếu chỉ dùng để tính số liệu. Nếu chuyện ông/bà gặp là nghiêm trọng, ông/bà có thể báo riêng cho Mặt trận Tổ quốc; cán bộ và lãnh đạo không đọc được.',
};

/** What Mặt trận reads in the extension about concerns. */
export const oversight = {
  title: 'Phản ánh gửi riêng Mặt trận',
  notPaired: 'Máy này chưa được ghép nối, hoặc đã được gỡ.',
  pair: 'Ghép nối máy này',
  notOverseer:
    'Trang này chỉ dành cho Mặt trận Tổ quốc. Vai trò của máy này không xem được phản ánh.',
  loading: 'Đang lấy phản ánh…',
  again: 'Thử lại',
  refresh: 'Cập nhật',
  keyTitle: 'Khóa niêm phong',
  make: {
    title: 'Lập khóa niêm phong',
    none: 'Xã, phường này chưa có khóa nên người dân chưa gửi kín được.',
    text: 'Khóa được lập ngay trên máy này và không rời khỏi máy. Máy chủ chỉ nhận phần công khai, dùng để niêm phong. Mất khóa là mất hết phản ánh, nên trước hết phải in tờ khôi phục.',
    start: 'Lập khóa mới',
  },
  sheet: {
    title: 'Tờ khôi phục khóa niêm phong',
    text: 'In hoặc chép tay tờ này, cất vào phong bì dán kín ở nơi có khóa. Ai có tờ này đọc được mọi phản ánh. Tờ này chỉ hiện một lần.',
    commune: 'Mặt trận Tổ quốc, {commune}',
    fingerprint: 'Dấu của khóa: {fingerprint}',
    made: 'Lập ngày {date}',
    groups: '13 nhóm, mỗi nhóm 5 chữ và số',
    print: 'In tờ khôi phục',
    next: 'Đã in hoặc chép xong',
    cancel: 'Bỏ, không lập khóa này',
  },
  confirm: {
    title: 'Đọc lại từ tờ khôi phục',
    text: 'Để chắc chắn tờ giấy dùng được, xin nhìn tờ giấy và gõ lại ba nhóm dưới đây.',
    group: 'Nhóm {number}',
    wrong: 'Chưa khớp: nhóm {numbers}. Xin nhìn lại tờ giấy.',
    publish: 'Xác nhận và công bố khóa',
    publishing: 'Đang công bố…',
    back: 'Xem lại tờ khôi phục',
  },
  restore: {
    title: 'Đưa khóa vào máy này',
    text: 'Khóa đang dùng không có trên máy này. Gõ 13 nhóm trên tờ khôi phục; viết hoa hay thường, có cách hay không đều được.',
    label: '13 nhóm trên tờ khôi phục',
    foreign:
      'Nếu Mặt trận không tự đổi khóa thì có người đã đổi thay: xin báo người dân đừng gửi, và lập khóa mới.',
    submit: 'Khôi phục khóa',
    wrong: 'Sai hoặc thiếu ở nhóm {numbers}. Xin so lại với tờ giấy.',
    other: 'Đây là khóa có dấu {fingerprint}, chưa từng dùng ở xã, phường này.',
    done: 'Khóa đã có trên máy này.',
    older: 'Còn tờ khôi phục của khóa cũ?',
  },
  inUse: 'Khóa đang dùng, từ ngày {date}:',
  poster: 'Xin niêm yết dấu này ở trụ sở để người dân so.',
  replace: 'Đổi khóa',
  replaceText:
    'Chỉ đổi khi tờ khôi phục bị mất hoặc bị lộ. Phản ánh cũ vẫn cần khóa cũ. Việc đổi được ghi vào sổ công khai.',
  list: {
    title: 'Danh sách phản ánh',
    empty: 'Chưa có phản ánh nào.',
    more: 'Xem tiếp',
    received: 'Nhận ngày {date}',
    due: 'Trả lời chậm nhất {date}',
    overdue: 'Quá hạn trả lời từ {date}',
    locked: 'Niêm phong bằng khóa {fingerprint}, chưa có trên máy này.',
    broken:
      'Không mở được: nội dung không do trang này niêm phong. Có thể khép lại với lý do không đủ thông tin.',
    about: 'Chuyện',
    officer: 'Liên quan đến',
    contact: 'Liên hệ lại',
    noContact: 'Không ghi',
    noOfficer: 'Không nêu',
    reference: 'Mã theo dõi',
    what: 'Sự việc',
  },
  statuses: {
    received: 'Chưa trả lời',
    examining: 'Đang xem xét',
    referred: 'Đã chuyển',
    closed: 'Đã khép lại',
  },
  change: {
    title: 'Trả lời',
    examining: 'Đang xem xét',
    referred: 'Đã chuyển cơ quan có thẩm quyền',
    close: 'Khép lại',
    reason: 'Lý do khép lại',
    saved: 'Đã ghi: {status}.',
  },
  referral: {
    open: 'Soạn giấy chuyển đơn',
    title: 'Giấy chuyển phản ánh',
    motto: ['Cộng hòa xã hội chủ nghĩa Việt Nam', 'Độc lập – Tự do – Hạnh phúc'],
    body: 'Mặt trận Tổ quốc Việt Nam, {commune}',
    to: 'Kính gửi:',
    received:
      'Ngày {date}, Mặt trận Tổ quốc Việt Nam, {commune} nhận được một phản ánh gửi kín của công dân, mã theo dõi {reference}, nội dung như sau:',
    request:
      'Mặt trận chuyển nội dung trên để quý cơ quan xem xét theo thẩm quyền và thông báo kết quả cho Mặt trận.',
    basis: 'Căn cứ Luật Mặt trận Tổ quốc Việt Nam, Luật Tiếp công dân và quy định về xử lý đơn.',
    withContact: 'Kèm cách liên hệ với người viết',
    contactNote: 'Chỉ kèm khi người viết đã đồng ý.',
    print: 'In',
    close: 'Đóng',
    sign: 'T.M. Ban Thường trực',
    place: '{commune}, ngày {date}',
  },
};

/** Pages of the server's own origin, which work without script. */
export const page = {
  brand: 'Nghe Dân',
  skip: 'Đến nội dung chính',
  rateTitle: 'Đánh giá cán bộ',
  rateLead: 'Khoảng một phút. Không cần ghi tên, không cần đăng nhập.',
  officer: 'Ông/bà vừa làm việc với ai?',
  noOfficers:
    'Xã, phường chưa đưa cán bộ nào vào danh sách nên chưa nhận được phiếu. Xin quay lại sau hoặc gọi đường dây nóng.',
  pledgeMet: 'Có gặp',
  pledgeNone: 'Không gặp',
  unsure: 'Không rõ',
  comment: 'Nhận xét (không bắt buộc, nhiều nhất 500 chữ)',
  commentHint:
    'Nhận xét giữ kín đến kỳ công bố; lãnh đạo, Mặt trận xem trước, cán bộ xem sau. Xin đừng ghi họ tên, số điện thoại của mình.',
  helper: 'Tôi điền giúp người khác',
  who: 'Mọi người chỉ thấy số liệu gộp của cán bộ có từ {total} phiếu trở lên.',
  when: 'Phiếu được mở và đếm vào kỳ công bố {date}; chưa đủ phiếu thì chờ kỳ sau.',
  nameless: 'Phiếu không kèm họ tên, số điện thoại hay địa chỉ của ông/bà.',
  leaveEmpty: 'Xin để trống ô này',
  send: 'Gửi phiếu',
  mistakes: 'Phiếu chưa gửi được. Xin xem lại:',
  mistake: {
    officer: 'Xin chọn cán bộ.',
    answers: 'Xin trả lời: {name}.',
    comment: 'Nhận xét dài quá 500 chữ.',
    ticket: 'Trang đã mở quá lâu. Các câu trả lời vẫn còn đây; xin bấm gửi lại.',
    tooSoon: 'Phiếu đến hơi nhanh. Các câu trả lời vẫn còn đây; xin đợi vài giây rồi bấm gửi lại.',
    leftEmpty:
      'Ô để trống ở cuối phiếu đã có chữ, có thể do trình duyệt tự điền. Các câu trả lời vẫn còn đây, ô đó đã được xóa; xin bấm gửi lại.',
    tooMany:
      'Nơi này vừa gửi nhiều phiếu. Các câu trả lời vẫn còn đây; xin đợi ít phút rồi bấm gửi lại.',
  },
  codeTitle: 'Đánh giá bằng mã lượt tiếp',
  codeLead:
    'Mã được đổi lấy một quyền đánh giá không ai lần ra được là của lượt tiếp nào. Không cần ghi tên.',
  codeNeedsScript:
    'Đổi mã cần JavaScript. Nếu sau ít giây trang vẫn thế này thì trình duyệt đang tắt hoặc chưa tải được JavaScript; mã chưa bị dùng. Phiếu gửi không có mã được tính riêng là phiếu mở.',
  withoutCode: 'Đánh giá không cần mã',
  thanks: 'Cảm ơn ông/bà!',
  thanksText: 'Phiếu đã được nhận và sẽ được đếm từ kỳ công bố {date}, khi đủ {total} phiếu.',
  receipt: 'Mã biên nhận',
  again: 'Đánh giá cán bộ khác',
  toBoard: 'Xem kết quả đã công bố',
  contacts: 'Khi cần, xin liên hệ',
  hotline: 'Đường dây nóng',
  mailbox: 'Hòm thư',
  zalo: 'Zalo',
  pairTitle: 'Ghép nối thiết bị của cán bộ',
  pairSteps: [
    'Cài tiện ích Nghe Dân vào trình duyệt (Chrome, Edge, Cốc Cốc hoặc Firefox).',
    'Chép toàn bộ đường dẫn trên thanh địa chỉ của trang này.',
    'Bấm biểu tượng Nghe Dân trên trình duyệt, chọn ghép nối và dán đường dẫn vào.',
  ],
  pairNote:
    'Mã mời nằm sau dấu # trong đường dẫn, dùng được một lần trong 14 ngày. Xin đừng gửi đường dẫn này cho người khác.',
  notFoundTitle: 'Không tìm thấy trang này',
  failedTitle: 'Chưa làm được',
};

export const board = {
  title: 'Kết quả đánh giá',
  lead: 'Công dân đánh giá sau khi làm việc. Phiếu được giữ kín và mở mỗi tuần một lần.',
  releases: 'Kỳ công bố',
  release: 'Kỳ mới nhất: kỳ {number}, {date}',
  noRelease: 'Chưa có kỳ công bố nào.',
  next: 'Kỳ tới: {date}',
  concerns:
    'Phản ánh gửi riêng Mặt trận: {received} đã nhận, {open} đang xem xét, {overdue} quá hạn trả lời.',
  concernsLate: 'Có phản ánh gửi riêng mà Mặt trận quá hạn trả lời.',
  pledges: 'Điều đã cam kết với Nhân dân',
  pledgesLead: 'Phiếu hỏi đúng những điều này, nguyên văn:',
  whole: 'Toàn xã, phường',
  apart: 'Mỗi loại phiếu có số liệu riêng, không bao giờ cộng vào nhau.',
  noCodes:
    'Xã, phường chưa có kết quả từ phiếu có mã lượt tiếp, nên dưới đây là các loại phiếu khác, mỗi loại mang đúng tên của nó.',
  channelNotes: {
    receipt: 'Mã đi cùng hồ sơ hoặc phiếu in sẵn: mỗi lượt tiếp một phiếu. Đây là số liệu chính.',
    counter: 'Mã do cán bộ đưa tại quầy. Cán bộ chọn đưa cho ai, nên số liệu này để riêng.',
    open: 'Không cần mã: ai cũng gửi được, nên số liệu này để riêng.',
    paper: 'Phiếu giấy do Mặt trận Tổ quốc nhập.',
  },
  outOf: 'trên 100',
  /** After the score itself, which is set large. */
  scoreWords: 'từ {ratings} phiếu; khoảng {low}–{high}',
  someUnsure: 'Có {unsure} phiếu chọn “không rõ” ở mọi mục, không tính vào điểm.',
  unsureOnly: 'Tất cả phiếu đều trả lời “không rõ”.',
  howToRead: 'Đọc hình thế nào?',
  interval:
    'Chấm đậm là điểm tính từ các phiếu đã mở; dải màu là khoảng mà điểm có thể xê dịch (khoảng tin cậy 95%), càng nhiều phiếu thì dải càng hẹp. Dải này không nói thay những người không gửi phiếu.',
  notYetTitle: 'Chưa đủ phiếu để mở',
  notYet:
    'Kết quả chỉ hiện khi có từ {total} phiếu và mỗi kỳ thêm từ {step} phiếu, để không ai đoán được phiếu của ai. Phiếu đã gửi vẫn được giữ kín, không mất. Chưa đủ phiếu không nói lên điều gì về người được đánh giá.',
  notYetShort: 'Chưa đủ phiếu để nêu. Điều đó không nói lên điều gì về người được đánh giá.',
  criteria: 'Từng tiêu chí',
  criterion: 'Tiêu chí',
  result: 'Kết quả trên 100 (khoảng)',
  units: {
    'nam-khong': 'phần trăm phiếu không gặp vi phạm',
    'ba-the-hien': 'điểm trung bình trên 100',
    'nam-biet': 'phần trăm phiếu trả lời “có”; không tính vào điểm',
    'sau-biet': 'phần trăm phiếu trả lời “có”; không tính vào điểm',
  },
  kept: '{kept} trên {answered} phiếu không gặp',
  did: '{kept} trên {answered} phiếu trả lời “có”',
  answered: '{answered} phiếu trả lời',
  unsure: '{unsure}\u00a0không\u00a0rõ',
  range: '({low}–{high})',
  none: 'chưa có',
  trend: 'Qua các kỳ',
  trendNote: 'Mỗi chấm là các phiếu mở trong một kỳ, kèm dải của nó.',
  asWords: 'Đọc bằng chữ',
  releaseNumber: 'Kỳ',
  day: 'Ngày',
  ratings: 'Số phiếu',
  score: 'Điểm (khoảng)',
  officers: 'Từng cán bộ',
  officersNote: 'Theo thứ tự quầy, không xếp hạng. Chỉ nêu khi có từ {total} phiếu cùng loại.',
  unnamed:
    'Xã, phường chọn không nêu kết quả của từng cán bộ: hoặc nêu tất cả, hoặc không nêu ai. Mỗi lần đổi lựa chọn này đều được ghi vào sổ công khai.',
  nobody: 'Chưa có cán bộ nào trong danh sách.',
  codes: 'Mã lượt tiếp và tỉ lệ trả lời',
  codesLead:
    'Mỗi lượt tiếp một mã. Ai không dùng mã thì không được tính là hài lòng, cũng không được tính là không hài lòng.',
  noCodesIssued: 'Chưa cấp mã lượt tiếp nào.',
  issuer: 'Nơi cấp',
  issuers: {
    software: 'Phần mềm một cửa',
    sheet: 'Phiếu in sẵn',
    officer: 'Cán bộ đưa tại quầy',
  },
  use: 'Đã dùng trên đã cấp',
  used: '{used} trên {issued} mã đã được dùng: {share}%',
  usedUnknown: '{issued} mã đã cấp; số đã dùng chưa đủ để nêu',
  disputed: '{disputed} mã bị báo là người khác đã dùng',
  codesNote: 'Số đã cấp là của lúc này; số đã dùng là của kỳ công bố mới nhất.',
  comments: 'Nhận xét đã gỡ',
  removed: '{removed} nhận xét đã bị gỡ',
  held: '{held} nhận xét đang chờ xem',
  commentsNote:
    'Một nhận xét chỉ bị gỡ khi lãnh đạo và Mặt trận cùng đồng ý, theo một lý do đã định sẵn. Gỡ nhận xét không làm điểm thay đổi.',
  log: 'Sổ công khai',
  logText:
    'Đến kỳ công bố, mọi phiếu đã nhận đều được ghi vào một cuốn sổ chỉ ghi thêm: sửa hay xóa một dòng là ai cũng phát hiện được.',
  logSize: 'Sổ đang có {size} dòng',
  logRoot: 'Dấu của cả cuốn sổ',
  check: 'Kiểm tra sổ và biên nhận',
  rate: 'Đánh giá cán bộ',
  toDisplay: 'Bản cho màn hình ở quầy',
  toPoster: 'In tờ để bàn có mã QR',
  /** What only the element on a commune's site says. */
  loading: 'Đang lấy kết quả…',
  failed: 'Chưa lấy được kết quả. Xin thử lại sau ít phút.',
  offline: 'Máy này đang không có mạng. Kết quả sẽ hiện khi có mạng lại.',
  missing: 'Không có xã, phường này trong hệ thống. Xin kiểm tra lại mã của xã, phường.',
  stale: 'Chưa cập nhật được. Đây là kết quả của lần lấy trước.',
  again: 'Thử lại',
};

/** The board on the screen at a counter. */
export const display = {
  scanRate: 'Quét để đánh giá',
  scanBoard: 'Quét để xem kết quả',
  next: 'Kỳ công bố tới',
  side: 'Giờ và mã QR',
  controls: 'Điều khiển màn hình',
  pause: 'Tạm dừng',
  resume: 'Chạy tiếp',
  forward: 'Trang sau',
  fullScreen: 'Toàn màn hình',
  officersPart: 'Từng cán bộ ({part}/{parts})',
};

/** The poster that stands on an officer's desk, and the page on which it is chosen. */
export const poster = {
  title: 'Tờ để bàn có mã QR',
  lead: 'Chọn bàn và khổ giấy, rồi in. Mã QR không đổi: in một lần, dùng lâu dài.',
  desk: 'Bàn của ai?',
  size: 'Khổ giấy',
  sizes: { a4: 'A4 (dựng trước quầy)', a5: 'A5 (đặt trên bàn)' },
  open: 'Mở bản in',
  nobody: 'Chưa có cán bộ nào trong danh sách, nên chưa có gì để in.',
  print: 'In',
  paper: 'Khổ {size}, tỉ lệ 100%, một mặt.',
  other: 'Chọn bàn hoặc khổ khác',
  motto: 'Nghe dân nói, nói dân hiểu, làm dân tin',
  pledge: 'Cam kết với Nhân dân',
  scan: 'Mời ông/bà đánh giá',
  scanHint: 'Quét mã bằng điện thoại. Khoảng một phút, không ghi tên.',
  picture: 'Mã QR mở phiếu đánh giá cán bộ ở {desk}',
  address: 'Không quét được thì mở trang',
  afterwards: 'Phiếu của ông/bà đi đâu?',
  steps: [
    'Phiếu được niêm kín, không kèm họ tên, số điện thoại hay địa chỉ.',
    'Mỗi sáng thứ Hai, hòm phiếu mở; số liệu chỉ hiện khi có từ {total} phiếu.',
    'Mọi người xem cùng một kết quả. Mọi phiếu đều vào sổ công khai, không ai lén sửa được.',
  ],
  hotline: 'Đường dây nóng',
};

/** What chance does not explain, on the board: counted, and nobody named. */
export const signals = {
  none: 'Dấu hiệu cần xem lại: không có.',
  title: 'Dấu hiệu để Mặt trận xem lại',
  explain:
    'Máy chủ so số liệu đã công bố với những gì thường thấy. Điều mà tình cờ khó giải thích được báo cho Mặt trận Tổ quốc để hỏi và xem lại. Đó là lý do để xem, không phải kết luận về ai: nhiều khi có nguyên nhân chính đáng. Không phiếu nào bị bỏ hay bị tính nhẹ đi, không điểm nào thay đổi vì một dấu hiệu.',
  kinds: {
    burst: 'Nhiều phiếu hơn hẳn mọi khi',
    'equal-answers': 'Nhiều phiếu trả lời giống hệt nhau',
    'channel-gap': 'Phiếu có mã cao điểm hơn hẳn phiếu không có mã',
    'handing-out-gap': 'Mã do cán bộ tự đưa nhiều, hoặc được dùng nhiều, khác thường',
    'sudden-change': 'Điểm thay đổi đột ngột',
  },
  noNames: 'Tính trong tám kỳ công bố gần nhất. Ở đây chỉ nêu số lượng, không nêu ai.',
};

/** What stands in a comment in place of what would tell who somebody is. */
export const marks = {
  email: '[địa chỉ thư]',
  bankAccount: '[số tài khoản]',
  citizenId: '[số căn cước]',
  plate: '[biển số xe]',
  phoneNumber: '[số điện thoại]',
  oldId: '[số chứng minh]',
  personName: '[tên người]',
};
