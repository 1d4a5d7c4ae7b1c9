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
  otherLanguage: 'English',
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

/** The same of the script that brings the board. */
export const boardLoader = { open: 'Kết quả đánh giá' };

/** The form of the widget; `{…}` is filled in. */
export const form = {
  lang: 'vi',
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
  officer: 'Cán bộ {place}/{count}: {desk}, {position}',
  next: 'Tiếp: đánh giá {desk}, {position}',
  again: 'Gửi phiếu khác thay cho phiếu này',
};

/** Pages of the server's own origin, which work without script. */
export const page = {
  brand: 'Nghe Dân',
  skip: 'Đến nội dung chính',
  otherLanguage: 'English',
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
