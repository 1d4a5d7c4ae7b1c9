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
  'not-found': 'Không tìm thấy nội dung này.',
  'no-such-commune': 'Không có xã, phường này trong hệ thống. Xin kiểm tra lại đường dẫn.',
  'no-such-officer': 'Cán bộ này không còn trong danh sách. Xin chọn lại cán bộ.',
  'code-unknown':
    'Không có mã này ở xã, phường này. Xin so lại từng chữ với phiếu, hoặc xem phiếu có phải của nơi khác không.',
  'rating-unknown':
    'Không tìm thấy phiếu này, hoặc máy này không giữ chìa để mở. Phiếu vẫn giữ nguyên.',
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
  shown: 'Mã đã hiện.',
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
    'Trình duyệt không cho lưu phiếu: đóng trang này là mất. Xin giữ trang mở, phiếu sẽ tự gửi khi có mạng.',
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
    'Máy chủ trả lời bằng một chìa khóa khác với chìa đã công bố, nên phiếu có thể bị nhận ra là của ai. Xin dừng lại và báo Mặt trận Tổ quốc xã, phường.',
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

/** Pages of the server's own origin, which work without script. */
export const page = {
  brand: 'Nghe Dân',
  skip: 'Đến nội dung chính',
  rateTitle: 'Đánh giá cán bộ',
  rateLead: 'Khoảng một phút. Không cần ghi tên, không cần đăng nhập.',
  officer: 'Ông/bà vừa làm việc với ai?',
  choose: 'Chọn một cán bộ',
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
  send: 'Gửi phiếu',
  mistakes: 'Phiếu chưa gửi được. Xin xem lại:',
  mistake: {
    officer: 'Xin chọn cán bộ.',
    answers: 'Xin trả lời: {name}.',
    comment: 'Nhận xét dài quá 500 chữ.',
    ticket: 'Trang đã mở quá lâu hoặc gửi quá nhanh. Các câu trả lời vẫn còn đây; xin bấm gửi lại.',
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
  toRate: 'Đánh giá cán bộ',
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
  release: 'Kỳ công bố {number}, {date}',
  noRelease: 'Chưa có kỳ công bố nào.',
  next: 'Kỳ tới: {date}',
  comments: 'Nhận xét: {held} đang chờ lãnh đạo hoặc Mặt trận xem, {removed} đã gỡ.',
  whole: 'Toàn xã, phường',
  officers: 'Từng cán bộ',
  unnamed: 'Xã, phường này chọn không nêu kết quả của từng cán bộ.',
  /** After the score itself, which is set large. */
  scoreWords: 'trên 100, từ {ratings} phiếu; khoảng {low}–{high}',
  interval:
    'Vạch đậm là điểm; dải màu là khoảng tin cậy 95%: nếu hỏi thêm nhiều người như thế, điểm thường nằm trong dải này. Khoảng này không nói gì về những người không gửi phiếu.',
  notYet:
    'Chưa đủ phiếu. Kết quả chỉ hiện khi có từ {total} phiếu và mỗi kỳ thêm từ {step} phiếu, để không ai đoán được phiếu của ai.',
  unsureOnly: 'Tất cả phiếu đều trả lời "không rõ".',
  criterion: 'Tiêu chí',
  result: 'Kết quả',
  ratings: 'Số phiếu',
  answered: '{answered} phiếu trả lời, {unsure} không rõ',
  kept: '{share}% không gặp vi phạm',
  did: '{share}% trả lời "có"',
  mean: '{share} trên 100',
  trend: 'Qua các kỳ',
  trendRow: 'Kỳ {number}: {score} ({ratings} phiếu)',
  openNote:
    'Phiếu mở không cần mã lượt tiếp: ai cũng gửi được, nên số liệu này được nêu riêng và dưới đúng tên của nó.',
  codesIssued: {
    software: 'Mã đã cấp từ phần mềm một cửa: {issued}.',
    sheet: 'Mã đã in trên phiếu: {issued}.',
    officer: 'Mã do cán bộ đưa tại quầy: {issued}.',
  },
  codesUsed: 'Đã dùng: {used}.',
  codesDisputed: 'Báo bị người khác dùng: {disputed}.',
  trendWords: 'Đọc bằng chữ',
  details: 'Xem từng tiêu chí',
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
