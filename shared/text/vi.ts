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

/** What an officer signs; this opening stands before the sets. */
export const pledge = { opening: 'Tôi cam kết với Nhân dân {commune}:' };

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
  'proof-refused': 'Thiết bị này không còn được ghép nối. Xin người đã mời cấp mã mời mới.',
  'key-refused':
    'Khóa kết nối của phần mềm không đúng hoặc đã bị thu hồi. Xin lãnh đạo xã, phường cấp khóa mới.',
  'not-allowed': 'Vai trò này không được xem hoặc làm việc đó.',
  'origin-refused':
    'Trang này chưa được xã, phường cho phép gửi đánh giá. Xin mở trang đánh giá chính thức của xã, phường.',
  'token-refused': 'Quyền đánh giá gửi kèm không hợp lệ. Xin mở lại mã trên phiếu.',
  'cosignature-refused':
    'Chữ ký chứng kiến không khớp với sổ công khai, hoặc người chứng kiến chưa được Mặt trận đăng ký.',
  'signature-refused':
    'Chữ ký không khớp với thiết bị này nên chưa gửi gì. Xin tải lại trang rồi ký lại.',
  'work-needed': 'Phiếu gửi thiếu một bước máy tự làm. Xin tải lại trang rồi gửi lại.',
  'work-refused': 'Bước máy tự làm đã quá hạn hoặc không đúng. Xin gửi lại phiếu.',
  'not-found': 'Không tìm thấy nội dung này.',
  'no-such-commune': 'Không có xã, phường này trong hệ thống. Xin kiểm tra lại đường dẫn.',
  'no-such-province': 'Không có tỉnh, thành phố này trong hệ thống. Xin kiểm tra lại đường dẫn.',
  'no-such-officer': 'Cán bộ này không còn trong danh sách. Xin chọn lại cán bộ.',
  'no-such-period': 'Chưa có kỳ công bố nào trong kỳ báo cáo này. Xin chọn kỳ khác.',
  'code-unknown':
    'Không có mã này ở xã, phường này. Xin so lại từng chữ với phiếu, hoặc xem phiếu có phải của nơi khác không.',
  'rating-unknown':
    'Không tìm thấy phiếu này, hoặc máy này không giữ chìa để mở. Phiếu vẫn giữ nguyên.',
  'concern-unknown':
    'Không có phản ánh nào mang mã này ở xã, phường này. Xin so lại từng chữ của mã.',
  'letter-unknown': 'Chưa có thư nào cho mã này ở xã, phường này, hoặc thư đã quá thời hạn giữ.',
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
  'slip-counted':
    'Phiếu giấy mang số này đã được tính. Xin xem lại số lô và số phiếu ghi trên phiếu.',
  'letter-sent':
    'Nhận xét này đã có thư trả lời; mỗi nhận xét chỉ có một thư. Xin tải lại danh sách.',
  'letter-answered':
    'Thư này đã được trả lời rồi; mỗi thư chỉ trả lời được một lần. Câu trả lời trước được giữ nguyên.',
  'already-contested': 'Nhận xét này đã được đề nghị xem lại một lần.',
  'pledge-changed': 'Bản cam kết vừa đổi, hoặc đã sang ngày mới, nên chưa ký. Xin đọc lại rồi ký.',
  'key-changed':
    'Mặt trận vừa đổi khóa niêm phong nên phản ánh chưa được gửi. Xin so dấu của khóa mới rồi gửi lại.',
  'invite-spent': 'Mã mời đã dùng hoặc đã hết hạn. Xin người đã mời cấp mã mời mới.',
  'code-expired': 'Mã này đã quá hạn. Ông/bà vẫn có thể đánh giá không cần mã.',
  'token-expired':
    'Mã đã mở quá lâu nên phiếu không còn được nhận. Ông/bà vẫn có thể đánh giá không cần mã.',
  'release-passed':
    'Kỳ công bố của phiếu này đã đến nên không mở ra xem được nữa. Ông/bà vẫn kiểm tra được phiếu trong sổ công khai.',
  'settings-changed':
    'Thiết lập vừa được đổi trên một máy khác nên chưa ghi gì. Xin xem lại rồi lưu lần nữa.',
  'too-large': 'Nội dung quá dài. Xin rút gọn rồi gửi lại.',
  'wrong-media-type': 'Kiểu nội dung không được nhận. Xin gửi JSON.',
  'invalid-body': 'Nội dung gửi lên chưa đúng. Xin xem từng mục được nêu.',
  'threshold-lowered': 'Ngưỡng công bố chỉ được tăng, không được giảm.',
  'too-many': 'Có quá nhiều lượt gửi từ nơi này. Xin đợi ít phút rồi thử lại.',
  'enough-codes':
    'Hôm nay đã cấp đủ số mã tại quầy. Xin cấp tiếp vào ngày mai, hoặc dùng phiếu in sẵn.',
  'server-error': 'Máy chủ gặp lỗi. Xin thử lại sau ít phút.',
  busy: 'Máy chủ đang bận. Phiếu sẽ được gửi lại sau ít giây.',
  'storage-full': 'Máy chủ hết chỗ lưu. Xin báo người quản trị; điều vừa gửi chưa được ghi nhận.',
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
    from: 'từ {ratings} {kind}; khoảng {low}–{high}',
    whole: '{value} trên 100, từ {ratings} {kind}; khoảng {low}–{high}',
    kinds: {
      receipt: 'phiếu có mã',
      counter: 'phiếu có mã do cán bộ đưa',
      open: 'phiếu mở',
      paper: 'phiếu giấy',
    },
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
  pages: 'Các trang công việc',
  guide: 'Hướng dẫn',
  concerns: 'Phản ánh gửi riêng Mặt trận',
  reports: 'Báo cáo tuần, tháng, quý',
  comments: 'Nhận xét chờ quyết định',
  administration: 'Quản lý xã, phường',
  nextRelease: 'Kỳ công bố tới',
  lastRelease: {
    title: 'Kỳ vừa qua, {day}',
    point: 'Thêm {ratings} {kind}, điểm riêng của các phiếu ấy là {value} ({low}–{high}).',
    before: 'Lần trước là {value}.',
    none: 'Chưa thêm đủ phiếu để có điểm riêng.',
    usual: 'Vẫn trong mức lên xuống thường thấy.',
    signal: 'Khác mức thường thấy: xem phần diễn biến trong hòm thư.',
    unknown: 'Chưa đủ kỳ để biết đó là thay đổi hay chỉ là lên xuống thường thấy.',
  },
  inbox: { open: 'Hòm thư của tôi', unread: '{unread} nhận xét chưa đọc' },
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
    users: 'Đổi người dùng, mã PIN',
    confirm:
      'Kết quả đã lưu trên máy này sẽ được xóa. Muốn dùng lại, anh/chị xin người đã mời mình một mã mời mới.',
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
    text: 'Máy chủ không còn nhận máy này, nên kết quả lưu trên máy đã được xóa. Nếu anh/chị vẫn dùng máy này, xin người đã mời mình cấp mã mời mới rồi ghép nối lại.',
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
    otherServer:
      'Đường dẫn này dẫn tới máy chủ khác với máy chủ mà cơ quan đã đặt cho máy này. Xin hỏi người đã đưa đường dẫn.',
    noPairLink:
      'Đường dẫn này không ghép nối được máy. Đường dẫn đúng bắt đầu bằng https:// và có chữ /pair/. Xin chép lại cả dòng trong lời mời.',
    noServer: 'Xin điền địa chỉ máy chủ, bắt đầu bằng https://. Địa chỉ ở cùng tờ giấy với mã mời.',
    presetServer: 'Cơ quan đã đặt sẵn cho máy này.',
    another: 'Máy này đã có người dùng khác. Kết quả của hai người được giữ riêng.',
    privacy:
      'Máy này tạo một chiếc khóa riêng không thể sao chép ra ngoài. Máy chủ chỉ biết tên máy và phần công khai của khóa.',
    doneTitle: 'Đã ghép nối',
    donePin:
      'Từ nay, bấm vào biểu tượng Nghe Dân ở góc trên trình duyệt để xem kết quả. Nếu chưa thấy, bấm hình mảnh ghép rồi ghim Nghe Dân.',
    see: 'Xem kết quả',
    already:
      'Máy này đã được ghép nối. Người khác cùng dùng máy thì vào “Đổi người dùng, mã PIN” ở cuối trang kết quả.',
  },
};

/** Who uses a browser, and the PIN that seals what it keeps. */
export const members = {
  title: 'Người dùng máy này',
  back: 'Về trang kết quả',
  notPaired: 'Ngăn này chưa được ghép nối, hoặc đã được gỡ.',
  pair: 'Ghép nối máy này',
  others: {
    title: 'Người khác cùng dùng máy này',
    lead: 'Mỗi người một ngăn riêng: kết quả, nhận xét, thư của người này không lẫn với của người khác.',
    none: 'Hiện chỉ có một người dùng.',
    unnamed: 'Người dùng {number}',
    sealed: 'có mã PIN',
    turn: 'Chuyển sang',
    turnTo: 'Chuyển sang: {who}',
    add: 'Thêm người dùng khác',
  },
  devices: {
    title: 'Các máy của tôi',
    lead: 'Mất máy thì gỡ ngay ở đây, hoặc nhờ người đã mời anh/chị gỡ. Máy bị gỡ không xem được gì mới, và xóa những gì đã lưu khi có mạng. Muốn dùng thêm máy thứ hai, xin người ấy một mã mời nữa.',
    current: 'máy này',
    paired: 'ghép ngày {date}',
    revoke: 'Gỡ máy',
    revokeOf: 'Gỡ máy {label}',
    sure: 'Bấm lần nữa để gỡ',
  },
  locked: {
    title: 'Đang khóa',
    pin: 'Mã PIN',
    open: 'Mở',
    opening: 'Đang mở…',
    forgotten: 'Quên mã PIN',
    forget:
      'Không ai lấy lại được mã PIN. Gỡ khỏi máy này thì những gì đã lưu trên máy bị xóa, cả danh sách thư chúc mừng, chia buồn; kết quả trên máy chủ vẫn còn. Sau đó xin một mã mời mới để ghép nối lại.',
    yes: 'Gỡ khỏi máy này',
    no: 'Thôi, nhập lại mã PIN',
  },
  pin: {
    title: 'Mã PIN',
    none: 'Chưa có mã PIN: ai ngồi vào máy này cũng mở xem được. Máy chỉ một mình anh/chị dùng thì không cần.',
    choose: 'Mã PIN mới, từ {least} chữ số',
    again: 'Nhập lại mã PIN mới',
    worth:
      'Mã PIN che mắt người dùng chung máy. Mất máy thì vẫn phải báo ngay người đã mời anh/chị để gỡ máy: người có nghề và có ổ đĩa thử hết được các mã 6 chữ số.',
    set: 'Đặt mã PIN',
    working: 'Đang niêm phong…',
    isSet: 'Những gì máy này lưu cho anh/chị được niêm phong bằng mã PIN.',
    lock: 'Khóa ngay',
    idle: 'Tự khóa khi không ai bấm gì trong',
    minutes: '{minutes} phút',
    drop: 'Đổi hoặc bỏ mã PIN',
    dropNote: 'Muốn đổi: bỏ mã cũ, rồi đặt mã mới.',
    now: 'Mã PIN đang dùng',
    dropYes: 'Bỏ mã PIN',
  },
  faults: {
    short: 'Mã PIN cần từ {least} chữ số trở lên, chỉ gồm chữ số.',
    differs: 'Hai lần nhập không giống nhau. Xin nhập lại cả hai ô.',
    wrong: 'Mã PIN không đúng. Xin nhập lại.',
    wait: 'Đã nhập sai nhiều lần. Xin thử lại sau {time}.',
  },
};

/** How a device tells of a new release. */
export const releaseNews = {
  badge: 'mới',
  title: 'Có kỳ công bố mới',
  message: 'Bấm vào đây để xem người dân nói gì.',
};

/** What a citizen reads beside a code: on a printed slip, and on an officer's screen. */
/** An officer's own tab. */
export const inbox = {
  title: 'Hòm thư của tôi',
  parts: {
    comments: 'Nhận xét',
    trend: 'Diễn biến',
    criteria: 'Tiêu chí',
    pledge: 'Cam kết',
  },
  notPaired: 'Máy này chưa được ghép nối, hoặc đã được gỡ.',
  pair: 'Ghép nối máy này',
  notOfficer: 'Trang này dành cho cán bộ, công chức. Vai trò của máy này xem kết quả ở trang khác.',
  results: 'Xem kết quả',
  loading: 'Đang lấy về…',
  confirmed: 'Cập nhật lúc {time}.',
  stale: 'Số liệu lúc {time}, chưa kết nối được.',
  staleOther: 'Số liệu lúc {time}.',
  nothingYet: 'Chưa lấy được gì về máy này.',
  again: 'Thử lại',
  refresh: 'Cập nhật',
  list: {
    unread: '{unread} chưa đọc',
    allRead: 'Đã đọc hết',
    markAll: 'Đánh dấu tất cả đã đọc',
    topic: 'Nhắc tới',
    every: 'Mọi điều',
    some: '{topic} ({count})',
    topicNote:
      'Xếp theo từ ngữ trong nhận xét, nên có thể sót: nhận xét được giữ tách khỏi các câu trả lời.',
    onlyUnread: 'Chỉ nhận xét chưa đọc',
    release: 'Kỳ {number}',
    released: 'Kỳ {number}, công bố {date}',
    isNew: 'Chưa đọc',
    more: 'Xem tiếp',
    offlineMore: 'Máy này chỉ giữ {count} nhận xét mới nhất. Có mạng lại sẽ xem tiếp được.',
    empty: 'Chưa có nhận xét nào.',
    emptyWhy:
      'Nhận xét hiện ở đây sau kỳ công bố, khi lãnh đạo hoặc Mặt trận đã xem, chậm nhất sau bảy ngày.',
    nothingLeft: 'Không có nhận xét nào khớp với lựa chọn.',
    showAll: 'Hiện tất cả',
    removed: 'Nhận xét đã được gỡ ngày {date}. Lý do: {reason}.',
    markUnread: 'Đánh dấu chưa đọc',
    keys: 'Phím mũi tên lên, xuống để đi từ nhận xét này sang nhận xét khác; Enter để mở.',
  },
  letter: {
    wants: 'Chờ thư',
    has: 'Đã có thư',
    waits: 'Người viết muốn nhận thư trả lời, hạn {date}.',
    late: 'Người viết muốn nhận thư trả lời; đã quá hạn từ {date}.',
    write: 'Viết thư',
    sent: 'Đã gửi thư ngày {date}.',
    answers: {
      settled: 'Người nhận: đã ổn.',
      unsettled: 'Người nhận: chưa ổn.',
      none: 'Người nhận chưa trả lời.',
    },
    see: 'Xem thư',
  },
  reasons: {
    'personal-data': 'có thông tin riêng của một người',
    insult: 'xúc phạm',
    unrelated: 'không liên quan đến lượt tiếp',
    unlawful: 'trái pháp luật',
  },
  contest: {
    open: 'Đề nghị xem lại',
    title: 'Đề nghị lãnh đạo và Mặt trận xem lại',
    lead: 'Mỗi nhận xét được đề nghị một lần. Nhận xét chỉ bị gỡ khi lãnh đạo và Mặt trận cùng đồng ý; điểm không thay đổi.',
    reason: 'Lý do',
    chooseReason: 'Chọn lý do',
    note: 'Giải thích thêm (không bắt buộc)',
    noteHint: 'Tối đa {most} chữ. Tên người và số điện thoại được che đi.',
    send: 'Gửi đề nghị',
    cancel: 'Thôi',
    waiting: 'Đã đề nghị xem lại ngày {date}, đang chờ quyết định. Lý do: {reason}.',
    kept: 'Đã đề nghị xem lại ngày {date}. Nhận xét được giữ.',
  },
  trend: {
    title: 'Điểm của tôi qua các kỳ',
    none: 'Chưa có kỳ nào đủ phiếu để có điểm.',
    few: 'Mới có {points} kỳ có điểm. Cần {least} kỳ để biết mức lên xuống thường thấy; trước đó chưa nên đọc nhiều vào một kỳ.',
    lead: 'Đường giữa là trung bình {mean}. Hai đường đứt là mức thường thấy, từ {low} đến {high}: trong khoảng đó, điểm lên xuống không cần lý do riêng.',
    signals: 'Điều đáng xem',
    quiet: 'Không có dấu hiệu nào: các kỳ chỉ lên xuống trong mức thường thấy.',
    rules: {
      'beyond-limit': {
        above: 'Kỳ {to}: {value} điểm, cao hơn mức thường thấy. Tuần đó có gì khác?',
        below: 'Kỳ {to}: {value} điểm, thấp hơn mức thường thấy. Tuần đó có gì khác?',
      },
      run: {
        above:
          '{count} kỳ liền, từ {from} đến {to}, đều trên trung bình: mức chung khi ấy có lẽ cao hơn.',
        below:
          '{count} kỳ liền, từ {from} đến {to}, đều dưới trung bình: mức chung khi ấy có lẽ thấp hơn.',
      },
      'near-limit': {
        above: 'Từ {from} đến {to}, cứ bốn kỳ thì ba kỳ gần giới hạn trên: có thể đang lên.',
        below: 'Từ {from} đến {to}, cứ bốn kỳ thì ba kỳ gần giới hạn dưới: có thể đang xuống.',
      },
      jump: {
        above: 'Từ {from} sang {to} điểm tăng {range}, nhiều hơn mức đổi thường thấy.',
        below: 'Từ {from} sang {to} điểm giảm {range}, nhiều hơn mức đổi thường thấy.',
      },
    },
    chance: 'Ngẫu nhiên cũng có lúc tạo ra dấu hiệu: đó là chỗ nên hỏi lại, không phải kết luận.',
    picture: 'Biểu đồ {points} kỳ, từ {first} đến {last}; số liệu có trong bảng bên dưới.',
    ranges: 'Đổi giữa hai kỳ',
    asTable: 'Xem bằng bảng',
    release: 'Kỳ',
    ratings: 'Phiếu',
    points: 'Điểm (khoảng)',
    range: 'Đổi',
    note: 'Ghi chú',
    others: 'Các kênh khác',
  },
  notes: {
    title: 'Ghi chú của tôi',
    lead: 'Ghi điều ảnh hưởng đến một kỳ, ví dụ: “tuần đó đóng hai trong năm quầy”. Anh/chị, lãnh đạo và Mặt trận đọc được; không đưa lên bảng công bố. Tên người và số điện thoại được che đi.',
    release: 'Kỳ công bố',
    text: 'Ghi chú, tối đa {most} chữ',
    save: 'Lưu ghi chú',
    empty: 'Xin viết ghi chú trước khi lưu.',
    entry: 'Kỳ {day}',
    written: 'viết ngày {date}',
    edit: 'Sửa',
    remove: 'Xóa',
    removeOf: 'Xóa ghi chú kỳ {day}',
    editOf: 'Sửa ghi chú kỳ {day}',
  },
  criteria: {
    title: 'Từng tiêu chí, cạnh mức chung',
    lead: 'Mức chung là của toàn xã, phường, cùng loại phiếu, có cả phiếu của anh/chị. Hai khoảng còn giao nhau thì chưa thấy khác. Không so với từng đồng nghiệp.',
    none: 'Chưa đủ phiếu để có từng tiêu chí.',
    noCommune: 'Chưa lấy được mức chung của xã, phường.',
    own: 'Anh/chị',
    commune: 'Mức chung',
    figures: '{value} ({low}–{high})',
    standing: {
      higher: 'Cao hơn mức chung',
      lower: 'Thấp hơn mức chung',
      same: 'Chưa thấy khác',
    },
  },
  pledge: {
    title: 'Bản cam kết',
    lead: 'Đây là đúng những điều mà người dân được hỏi. Ký bằng khóa của máy này; ngày ký hiện trên bảng công bố và được ghi vào sổ công khai, ai cũng kiểm tra được chữ ký.',
    version: 'Dấu của bản này',
    sign: 'Tôi cam kết và ký',
    sure: 'Chữ ký được công bố ngay và không xóa khỏi sổ công khai được. Ký bản cam kết này?',
    yes: 'Ký ngay',
    no: 'Để đọc lại',
    signing: 'Đang ký…',
    signed: 'Anh/chị đã ký bản này ngày {date}.',
    ends: 'Khi anh/chị thôi nhiệm vụ tại đây, chữ ký được rút. Xã, phường đổi bộ tiêu chí thì ký lại.',
    none: 'Chưa lấy được bản cam kết.',
  },
};

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
  search: 'Tìm quầy, chức danh, tên (không cần dấu)',
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
  reply: 'Tôi muốn nhận thư trả lời',
  replyCode: 'Mã nhận thư trả lời, xin ghi lại: {code}',
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
  refused: 'Phiếu chưa được nhận',
  queued: 'Chưa gửi được phiếu',
  queuedKept: 'Phiếu được giữ trong máy này, và tự gửi khi có mạng và trang này mở.',
  queuedLoose:
    'Phiếu không được lưu trong máy: đóng trang này là mất. Xin giữ trang mở, phiếu tự gửi khi có mạng.',
  elsewhere: 'Hoặc xóa phiếu ở đây, rồi gửi từ máy có mạng tại:',
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
  letterTitle: 'Nhận thư trả lời',
  letterText:
    'Có thư thì trang dưới đây hiện ra khi có mã ở trên. Ai có mã cũng đọc được thư, nên xin giữ kín. Mã không cho biết ông/bà đã đánh giá thế nào.',
  letterLink: 'Mở trang nhận thư và giữ mã',
  letterCopy: 'Sao chép đường dẫn nhận thư',
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

/** What the page of a letter in reply says once its script runs; `{…}` is filled in. */
export const letter = {
  looking: 'Đang xem có thư không…',
  unreachable: 'Chưa kết nối được với máy chủ. Xin kiểm tra mạng rồi thử lại.',
  retry: 'Thử lại',
  insecure:
    'Trang này chưa được mở bằng kết nối an toàn (https) nên trình duyệt không mở thư được. Xin mở lại bằng https.',
  noneTitle: 'Chưa có thư cho mã {code}',
  none: 'Có thể nhận xét chưa đến kỳ công bố, người trả lời đang viết, hoặc thư đã gửi quá 13 tuần nên đã được xóa. Hạn trả lời là khoảng ba tuần sau kỳ công bố của nhận xét. Xin mở lại trang này sau.',
  broken: 'Có thư cho mã {code} nhưng không mở được: thư đã bị hỏng hoặc bị sửa. Xin báo Mặt trận.',
  kinds: { thanks: 'Thư cảm ơn', apology: 'Thư xin lỗi', explanation: 'Thư giải thích' },
  fromOfficer: '{position}, {desk}',
  fromCommune: 'Ủy ban nhân dân {commune}',
  sentOn: 'Gửi {date}. Được giữ 13 tuần.',
  signed: 'Chữ ký của thiết bị người gửi khớp với thư. Dấu khóa:',
  unsigned:
    'Chữ ký của thiết bị người gửi KHÔNG khớp với thư: thư có thể đã bị sửa trên đường đến. Xin báo Mặt trận Tổ quốc xã, phường.',
  noSeal: 'Đây là thư trả lời, không phải văn bản có chữ ký số của cơ quan.',
  question: 'Thư này đã giải quyết được việc ông/bà nêu chưa?',
  answers: { settled: 'Đã ổn', unsettled: 'Chưa ổn' },
  once: 'Trả lời được một lần, không bắt buộc. Người viết thư và lãnh đạo thấy câu trả lời, không thấy ai trả lời.',
  choose: 'Xin chọn “Đã ổn” hoặc “Chưa ổn”.',
  answer: 'Gửi câu trả lời',
  sending: 'Đang gửi…',
  notSent: 'Chưa biết máy chủ đã nhận chưa. Xin gửi lại; gửi lại không bị tính hai lần.',
  answered: 'Đã nhận câu trả lời: {answer}. Cảm ơn ông/bà.',
  answeredBefore: 'Thư này đã được trả lời rồi; mỗi thư chỉ trả lời được một lần.',
  further:
    'Việc chưa ổn, ông/bà có thể gọi đường dây nóng, gặp lãnh đạo trong ngày tiếp dân, hoặc khiếu nại theo luật.',
  print: 'In thư',
  keep: 'Giữ mã trên máy này',
  keepText:
    'Chỉ nên giữ trên máy của riêng ông/bà: ai mở máy này cũng đọc được thư. Lần sau mở trang này không phải nhập mã.',
  kept: 'Máy này đang giữ mã.',
  forget: 'Quên mã trên máy này',
  notKept: 'Trình duyệt không cho lưu nên máy không giữ được mã. Xin ghi mã ra giấy.',
  code: 'Mã nhận thư',
  codeHint: '18 chữ và số, viết hoa hay thường, có gạch hay không đều được.',
  open: 'Xem thư',
  other: 'Xem thư bằng mã khác',
  mistyped: 'Mã chưa đúng: thiếu, thừa hoặc sai một chữ. Xin so lại từng chữ.',
};

/** The page round it, and the word on the page of a rating that a letter is there. */
export const letterPage = {
  title: 'Thư trả lời nhận xét',
  lead: 'Dành cho ông/bà đã ghi nhận xét và xin thư trả lời. Không cần ghi tên.',
  needsScript:
    'Mở thư cần JavaScript. Nếu sau ít giây trang vẫn thế này thì trình duyệt đang tắt hoặc chưa tải được JavaScript. Mã của ông/bà chưa mất: xin mở trang này trên máy khác.',
  howTitle: 'Ai biết được gì?',
  how: [
    'Ai mở trang này cũng tải về mọi thư của xã, phường, cùng một lúc và đều được niêm kín. Chỉ mã của ông/bà mở được thư của ông/bà, ngay trên máy này, nên máy chủ không biết ai đọc thư nào.',
    'Người viết thư, lãnh đạo xã, phường và máy chủ biết thư viết gì, không biết gửi cho ai.',
    'Riêng lúc ông/bà gửi câu trả lời, máy chủ thấy có người giữ mã của thư ấy đang kết nối. Không muốn thế thì xin chỉ đọc.',
    'Thư được giữ 13 tuần rồi xóa. Muốn giữ lâu hơn, xin in ra.',
  ],
  hint: 'Có thư trả lời cho ông/bà trên máy này',
};

/** The usual wording of letters, where the commune has none of its own; `{…}` is filled in. */
export const letterTemplates = {
  thanks:
    'Kính gửi ông/bà,\n\n{commune} đã đọc nhận xét của ông/bà và trân trọng cảm ơn ông/bà đã dành thời gian chia sẻ.\n\n{detail}\n\nChúng tôi mong tiếp tục được đọc nhận xét của ông/bà để phục vụ Nhân dân tốt hơn.\n\nTrân trọng,\n{writer}',
  apology:
    'Kính gửi ông/bà,\n\nQua nhận xét của ông/bà, chúng tôi thấy rằng: {fault}\n\nChúng tôi thành thật xin lỗi ông/bà về việc này.\n\nĐể khắc phục, chúng tôi đã và sẽ: {remedy}\n\nRất mong ông/bà thông cảm và tiếp tục gửi nhận xét.\n\nTrân trọng,\n{writer}',
  explanation:
    'Kính gửi ông/bà,\n\nCảm ơn ông/bà đã gửi nhận xét. Về việc ông/bà nêu, chúng tôi xin được giải thích như sau:\n\n{detail}\n\nNếu còn điều chưa rõ, xin ông/bà liên hệ: {contact}\n\nTrân trọng,\n{writer}',
  birth:
    'Kính gửi: {recipient}\n\n{commune} vui mừng được tin gia đình vừa đón thêm thành viên mới: {person}, sinh ngày {date}.\n\nThay mặt Đảng ủy, Hội đồng nhân dân, Ủy ban nhân dân, Ủy ban Mặt trận Tổ quốc, chúng tôi xin gửi tới gia đình lời chúc mừng tốt đẹp nhất. Chúc cháu hay ăn, chóng lớn; chúc gia đình mạnh khỏe, hạnh phúc.\n\nTrân trọng,',
  wedding:
    'Kính gửi: {recipient}\n\n{commune} vui mừng được tin hai gia đình tổ chức lễ thành hôn cho {person} vào ngày {date}.\n\nThay mặt Đảng ủy, Hội đồng nhân dân, Ủy ban nhân dân, Ủy ban Mặt trận Tổ quốc, chúng tôi xin gửi tới hai gia đình và đôi bạn lời chúc mừng tốt đẹp nhất. Chúc đôi bạn trăm năm hạnh phúc, cùng nhau xây dựng gia đình ấm no, tiến bộ.\n\nTrân trọng,',
  condolence:
    'Kính gửi: {recipient}\n\n{commune} vô cùng thương tiếc được tin {person} đã từ trần ngày {date}.\n\nThay mặt Đảng ủy, Hội đồng nhân dân, Ủy ban nhân dân, Ủy ban Mặt trận Tổ quốc, chúng tôi xin gửi tới gia đình lời chia buồn sâu sắc. Mong gia đình sớm vượt qua nỗi đau thương, mất mát này.\n\nKính viếng,',
};

/** What the popup and a notification say of letters. */
export const letterNews = {
  link: 'Thư gửi người dân',
  dueCount: '{count} việc chờ',
  title: 'Thư gửi người dân sắp đến hạn',
  message: 'Có {count} thư đến hạn trong hai ngày tới hoặc đã quá hạn.',
};

/** What members read in the tab of letters. */
export const letterDesk = {
  title: 'Thư',
  notPaired: 'Máy này chưa được ghép nối, hoặc đã được gỡ.',
  pair: 'Ghép nối máy này',
  notAllowed: 'Vai trò của máy này không viết thư.',
  loading: 'Đang lấy danh sách thư…',
  again: 'Thử lại',
  more: 'Xem thêm',
  tabs: {
    replies: 'Trả lời nhận xét',
    sent: 'Thư đã gửi',
    occasions: 'Chúc mừng, chia buồn',
    templates: 'Mẫu thư',
    counts: 'Số liệu',
  },
  writers: { officer: '{position}, {desk}', commune: 'Ủy ban nhân dân {commune}' },
  due: 'Hạn: {date}',
  overdue: 'Quá hạn từ {date}',
  replies: {
    title: 'Nhận xét chờ thư trả lời',
    lead: 'Những người viết các nhận xét này muốn nhận thư. Thư đến đúng người viết mà không ai biết người ấy là ai. Hạn là mười ngày làm việc, tính từ lúc nhận xét hiện với cán bộ.',
    empty: 'Không có nhận xét nào chờ thư.',
    release: 'Kỳ công bố số {release}',
    about: 'Về {who}',
    former: 'cán bộ không còn trong danh sách',
    pool: 'Nhận xét chung về xã, phường',
    write: 'Viết thư',
    gone: 'Nhận xét này không chờ thư nữa: đã có thư, đã bị gỡ, hoặc không thuộc về máy này.',
  },
  compose: {
    title: 'Viết thư trả lời',
    comment: 'Nhận xét của người dân',
    kind: 'Loại thư',
    kinds: { thanks: 'Cảm ơn', apology: 'Xin lỗi', explanation: 'Giải thích' },
    fields: {
      detail: { thanks: 'Muốn nói thêm điều gì', explanation: 'Giải thích' },
      fault: 'Điều chưa làm tốt',
      remedy: 'Việc đã làm, sẽ làm để khắc phục',
      contact: 'Liên hệ ai, ở đâu, khi nào',
    },
    advice:
      'Xin viết với một người không quen: không đoán, không hỏi người ấy là ai, không nhắc tên người khác. Lãnh đạo đọc được thư này.',
    preview: 'Thư sẽ gửi',
    missing: 'Xin điền: {fields}.',
    tooLong: 'Thư dài quá {most} chữ. Xin rút gọn.',
    sign: 'Ký và gửi',
    sending: 'Đang ký và gửi…',
    sure: 'Gửi rồi thì không sửa, không rút lại được. Gửi thư này?',
    yes: 'Ký và gửi ngay',
    no: 'Sửa tiếp',
    back: 'Về danh sách',
    done: 'Đã ký và gửi thư. Người viết nhận xét đọc được khi mở mã của mình.',
  },
  sent: {
    title: 'Thư đã gửi',
    empty: 'Chưa gửi thư nào.',
    on: '{kind}, gửi {date}',
    by: 'Người viết: {writer}',
    erased: 'Nội dung thư đã được xóa sau 13 tuần.',
    removed: 'Nhận xét đã bị gỡ.',
    answers: {
      settled: 'Người nhận: đã ổn',
      unsettled: 'Người nhận: chưa ổn',
      none: 'Người nhận chưa trả lời',
    },
    see: 'Xem thư',
  },
  occasions: {
    title: 'Thư chúc mừng, chia buồn',
    lead: 'Danh sách này chỉ nằm trên máy này, không gửi lên máy chủ, vì có tên người dân. Gỡ máy là mất danh sách.',
    empty: 'Chưa có thư nào trong danh sách.',
    add: 'Thêm thư',
    change: 'Sửa thư',
    waiting: 'Chưa in',
    done: 'Đã in',
    printedOn: 'In {date}. Tự xóa khỏi máy này sau 60 ngày.',
    kinds: { birth: 'Chúc mừng sinh con', wedding: 'Chúc mừng kết hôn', condolence: 'Chia buồn' },
    kind: 'Việc',
    recipient: 'Kính gửi ai',
    recipientHint: 'Ví dụ: Gia đình ông …, thôn …',
    person: {
      birth: 'Tên cháu',
      wedding: 'Tên hai người kết hôn',
      condolence: 'Người đã mất',
    },
    date: {
      birth: 'Ngày sinh',
      wedding: 'Ngày cưới',
      condolence: 'Ngày mất',
    },
    dueOn: 'Cần trao trước ngày',
    signerTitle: 'Chức vụ người ký',
    signerName: 'Họ tên người ký',
    signerHint: 'Ví dụ: CHỦ TỊCH',
    missing: 'Xin điền: {fields}.',
    save: 'Lưu vào danh sách',
    cancel: 'Bỏ',
    open: 'Xem và in',
    edit: 'Sửa',
    remove: 'Xóa',
    removeSure: 'Xóa thư này khỏi máy?',
    removeNo: 'Giữ lại',
    paper: 'Khổ giấy',
    papers: { A4: 'A4', A5: 'A5 (thiếp)' },
    print: 'In',
    printed: 'Đã in, ghi vào danh sách',
    back: 'Về danh sách',
    paperNote: 'Khi in, chọn khổ {paper}, tỉ lệ 100%, bỏ đầu trang và chân trang của trình duyệt.',
  },
  head: {
    organ: 'ỦY BAN NHÂN DÂN',
    number: 'Số:',
    country: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    motto: 'Độc lập - Tự do - Hạnh phúc',
    place: '{place}, ngày {day} tháng {month} năm {year}',
    titles: { birth: 'THƯ CHÚC MỪNG', wedding: 'THƯ CHÚC MỪNG', condolence: 'THƯ CHIA BUỒN' },
  },
  templates: {
    title: 'Mẫu thư của xã, phường',
    lead: 'Sửa lời thư cho hợp nơi mình. Chữ trong ngoặc nhọn được điền khi viết thư; xin giữ nguyên cách viết trong ngoặc.',
    kinds: {
      thanks: 'Thư cảm ơn',
      apology: 'Thư xin lỗi',
      explanation: 'Thư giải thích',
      birth: 'Thư chúc mừng sinh con',
      wedding: 'Thư chúc mừng kết hôn',
      condolence: 'Thư chia buồn',
    },
    places: 'Chỗ điền được: {places}',
    unknown: 'Không có chỗ điền nào tên là: {places}.',
    tooLong: 'Mẫu dài quá {most} chữ.',
    save: 'Lưu mẫu này',
    usual: 'Về mẫu chung',
    isUsual: 'Đang dùng mẫu chung.',
    isOwn: 'Đang dùng mẫu riêng của xã, phường.',
    saved: 'Đã lưu mẫu: {kind}.',
  },
  counts: {
    title: 'Số liệu về thư trả lời',
    asked: 'Nhận xét xin thư',
    waiting: 'Đang chờ thư',
    overdue: 'Trong đó quá hạn',
    missed: 'Không ai trả lời, đã hết thời hạn',
    settled: 'Người nhận nói đã ổn',
    unsettled: 'Người nhận nói chưa ổn',
    lead: 'Đếm từng thư từ đầu đến nay. Không phải số liệu đánh giá.',
  },
};

/** What Mặt trận reads in the extension about concerns. */
export const oversight = {
  title: 'Phản ánh gửi riêng Mặt trận',
  notPaired: 'Máy này chưa được ghép nối, hoặc đã được gỡ.',
  pair: 'Ghép nối máy này',
  notOverseer:
    'Trang này chỉ dành cho Mặt trận Tổ quốc. Vai trò của máy này không xem được phản ánh.',
  results: 'Xem kết quả',
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
    chooseReason: 'Chọn lý do',
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

/** The pages with which a leader sees to officers, devices, kiosks, keys and settings. */
export const administration = {
  title: 'Quản lý xã, phường',
  notPaired: 'Máy này chưa được ghép nối, hoặc đã được gỡ.',
  pair: 'Ghép nối máy này',
  notLeader:
    'Trang này chỉ dành cho lãnh đạo xã, phường. Vai trò của máy này không sửa được gì ở đây.',
  results: 'Xem kết quả',
  loading: 'Đang lấy danh sách và thiết lập…',
  again: 'Thử lại',
  refresh: 'Cập nhật',
  refreshed: 'Đã lấy danh sách và thiết lập mới nhất.',
  working: 'Đang làm, xin đợi…',
  offline:
    'Máy đang mất mạng. Anh/chị vẫn xem được những gì đang hiện, nhưng chưa sửa được gì cho đến khi có mạng trở lại.',
  unsure:
    'Chưa nhận được câu trả lời nên chưa biết việc đã xong hay chưa. Khi có mạng, xin bấm “Cập nhật” và xem lại danh sách trước khi làm lại.',
  undo: 'Hoàn tác',
  undone: 'Đã trả lại như trước.',
  keep: 'Không, giữ nguyên',
  cancel: 'Bỏ, không sửa',
  public: 'Việc này được ghi vào sổ công khai: ai cũng xem được, không ai xóa được.',
  nav: 'Các mục',
  sections: {
    officers: 'Công chức và quầy',
    devices: 'Mời và thiết bị',
    kiosks: 'Màn hình tự chấm (kiosk)',
    keys: 'Phần mềm một cửa (khóa API)',
    sites: 'Trang được phép nhúng',
    criteria: 'Tiêu chí và ngưỡng',
    contacts: 'Liên hệ',
  },
  faults: {
    'position-none': 'Thiếu chức danh. Ví dụ: Công chức Tư pháp – Hộ tịch.',
    'desk-none': 'Thiếu quầy. Ví dụ: Quầy 1.',
    'position-long': 'Chức danh dài quá {most} chữ. Xin rút gọn.',
    'desk-long': 'Tên quầy dài quá {most} chữ. Xin rút gọn.',
    'name-long': 'Họ tên dài quá {most} chữ. Xin rút gọn.',
    'desk-form':
      'Ô quầy không giống tên quầy: có thể bảng tính đã đổi thành ngày hoặc báo lỗi công thức. Xin ghi lại, ví dụ: Quầy 1.',
    'position-form': 'Ô chức danh là lỗi công thức của bảng tính. Xin ghi lại bằng chữ.',
    'name-form': 'Ô họ tên là lỗi công thức của bảng tính. Xin ghi lại bằng chữ.',
    same: 'Đã có người cùng chức danh, quầy và họ tên trong danh sách. Xin thêm họ tên để phân biệt.',
    twice: 'Giống hệt dòng {line}. Xin bỏ một dòng, hoặc thêm họ tên để phân biệt.',
  },
  officers: {
    lead: 'Người dân chọn trong danh sách này khi đánh giá. Danh sách đổi là phiếu đánh giá đổi theo ngay.',
    empty: 'Chưa có công chức nào. Xin thêm từng người, hoặc nhập cả danh sách từ tệp.',
    count: '{count} công chức đang làm việc',
    add: 'Thêm công chức',
    addTitle: 'Thêm công chức',
    changeTitle: 'Sửa hoặc chuyển quầy',
    position: 'Chức danh',
    positionHint: 'Ví dụ: Công chức Tư pháp – Hộ tịch',
    desk: 'Quầy',
    deskHint: 'Ví dụ: Quầy 1',
    name: 'Họ tên (không bắt buộc)',
    nameHint: 'Chỉ ghi khi xã, phường chọn nêu tên. Họ tên hiện trên phiếu và bảng công bố.',
    moving: 'Chuyển quầy hay đổi chức danh thì kết quả cũ vẫn theo người này.',
    save: 'Lưu',
    saveNew: 'Thêm vào danh sách',
    change: 'Sửa, chuyển quầy',
    changeOf: 'Sửa, chuyển quầy: {who}',
    leave: 'Rời vị trí',
    leaveOf: 'Rời vị trí: {who}',
    added: 'Đã thêm {who}.',
    changed: 'Đã ghi: {who}.',
    left: '{who} đã rời vị trí.',
    returned: '{who} đã trở lại danh sách. Muốn dùng máy, xin mời ghép nối lại.',
    leaveTitle: '{who} rời vị trí?',
    leaving: [
      'Người dân không chọn được người này khi đánh giá nữa.',
      'Mọi thiết bị của người này bị gỡ ngay, lời mời chưa dùng bị hủy.',
      'Cam kết mà người này đã ký không còn tính trên bảng công bố.',
      'Kết quả đã có và phiếu đang chờ vẫn giữ nguyên, vẫn tính vào kết quả chung của xã, phường; riêng kết quả của người này không hiện trên bảng nữa.',
      'Nếu bấm nhầm, anh/chị nhận lại được ở cuối trang này: kết quả còn đủ, chỉ phải mời ghép máy lại.',
    ],
    leaveYes: 'Đúng, người này rời vị trí',
    gone: 'Đã rời vị trí ({count})',
    goneNote:
      'Kết quả của những người này được giữ. Ai trở lại thì nhận lại, đừng thêm mới: thêm mới là bắt đầu lại từ đầu.',
    take: 'Nhận lại',
    takeOf: 'Nhận lại: {who}',
    export: 'Tải danh sách về (CSV)',
    exportFile: 'cong-chuc-{commune}.csv',
    columns: ['Chức danh', 'Quầy', 'Họ tên'],
  },
  file: {
    title: 'Nhập từ tệp',
    lead: 'Ghi danh sách trong Excel với ba cột Chức danh, Quầy, Họ tên (cột nào trước cũng được), rồi lưu thành tệp CSV. Anh/chị xem trước từng dòng; chưa bấm nhập thì chưa có gì thay đổi.',
    template: 'Tải tệp mẫu (CSV)',
    templateFile: 'mau-danh-sach-cong-chuc.csv',
    example: [
      ['Công chức Tư pháp – Hộ tịch', 'Quầy 1'],
      ['Công chức Địa chính – Xây dựng', 'Quầy 2'],
    ],
    choose: 'Chọn tệp CSV',
    desk: 'Quầy {number}',
    preview: 'Xem trước: {file}',
    summary: '{good} dòng sẽ nhập, {known} dòng đã có sẵn, {bad} dòng chưa đúng.',
    ignored: 'Không dùng đến cột: {columns}.',
    line: 'Dòng',
    state: 'Tình trạng',
    fresh: 'Sẽ nhập',
    known: 'Đã có, bỏ qua',
    badNote:
      'Dòng chưa đúng không được nhập. Xin sửa trong tệp rồi chọn lại tệp; dòng đã nhập rồi không bị nhập thêm lần nữa.',
    submit: 'Nhập {count} công chức',
    resume: 'Nhập tiếp {count} công chức',
    drop: 'Bỏ tệp này',
    progress: 'Đã nhập {done} trên {total}',
    done: 'Đã nhập {count} công chức.',
    broken:
      'Bị ngắt giữa chừng: còn {left} công chức chưa rõ đã nhập. Khi có mạng, bấm nhập tiếp; không ai bị nhập hai lần.',
    faults: {
      workbook:
        'Đây là tệp Excel. Xin mở tệp trong Excel, chọn “Lưu thành”, kiểu “CSV UTF-8”, rồi chọn tệp vừa lưu.',
      big: 'Tệp quá lớn. Danh sách công chức chỉ vài trăm dòng; xin kiểm tra lại tệp.',
      many: 'Tệp có hơn {most} dòng. Xin chia thành nhiều tệp.',
      empty: 'Tệp không có dòng nào.',
      header:
        'Không thấy dòng tiêu đề có cột “Chức danh” và cột “Quầy”. Xin xem tệp mẫu rồi ghi tiêu đề vào dòng đầu.',
      quotes:
        'Dòng {line} có dấu ngoặc kép mở mà không đóng nên không đọc tiếp được. Xin sửa dòng đó.',
      unreadable: 'Không đọc được tệp. Xin lưu lại thành “CSV UTF-8” rồi chọn lại.',
    },
  },
  devices: {
    lead: 'Mỗi công chức ghép nối máy của mình bằng một lời mời. Muốn dùng thêm máy thứ hai thì mời thêm lần nữa. Máy mất hay đổi người dùng thì gỡ ngay.',
    officers: 'Máy của công chức',
    nobody: 'Chưa có công chức nào trong danh sách.',
    none: 'Chưa ghép máy nào',
    paired: 'ghép ngày {date}',
    invite: 'Mời ghép máy',
    inviteMore: 'Mời máy thứ hai',
    inviteOf: '{action}: {who}',
    pending: 'Có lời mời chưa dùng, hạn đến {date}.',
    withdraw: 'Hủy lời mời',
    withdrawOf: 'Hủy lời mời: {who}',
    withdrawTitle: 'Hủy lời mời đã gửi cho {who}?',
    withdrawing: [
      'Đường dẫn và mã đã đưa không dùng được nữa.',
      'Máy đã ghép nối rồi thì vẫn dùng bình thường.',
      'Lúc nào cũng mời lại được.',
    ],
    withdrawYes: 'Hủy lời mời',
    withdrawn: 'Đã hủy lời mời của {who}.',
    revoke: 'Gỡ máy',
    revokeOf: 'Gỡ máy {label} của {who}',
    revokeTitle: 'Gỡ máy {label} của {who}?',
    revoking: [
      'Máy đó mất quyền xem ngay. Kết quả lưu trên máy được xóa khi máy có mạng.',
      'Máy khác của người này và mọi kết quả không đổi.',
      'Không hoàn tác được, nhưng mời ghép lại lúc nào cũng được.',
    ],
    revokeYes: 'Gỡ máy này',
    revoked: 'Đã gỡ máy {label} của {who}.',
    own: 'Máy của anh/chị',
    ownNote: 'Muốn ghép thêm máy cho lãnh đạo, xin người quản trị hệ thống gửi lời mời.',
    you: 'anh/chị',
    current: 'máy đang dùng',
    others: 'Máy của lãnh đạo khác và Mặt trận',
    othersNote: 'Do người quản trị hệ thống mời và gỡ. Mất máy, xin báo người quản trị.',
  },
  invite: {
    title: 'Lời mời cho {who}',
    once: 'Chỉ hiện lần này và chỉ ghép được một máy. Xin đưa tận tay hoặc gửi riêng cho đúng người: ai có lời mời là ghép được máy.',
    how: {
      official: 'Người được mời cài tiện ích Nghe Dân vào trình duyệt, rồi mở đường dẫn này.',
      kiosk: 'Trên máy tính bảng, quét mã QR hoặc mở đường dẫn này.',
    },
    until: 'Dùng được đến {date}.',
    link: 'Đường dẫn',
    code: 'Hoặc gõ mã này vào ô ghép nối',
    server: 'Địa chỉ máy chủ: {server}',
    copy: 'Chép đường dẫn',
    copied: 'Đã chép. Dán vào tin nhắn để gửi.',
    notCopied: 'Trình duyệt không cho chép. Xin bôi đen đường dẫn rồi bấm Ctrl + C.',
    qr: 'Mã QR của đường dẫn mời',
    print: 'In lời mời',
    close: 'Đã đưa xong, đóng lại',
  },
  kiosks: {
    lead: 'Máy tính bảng đặt ở sảnh để người dân tự đánh giá không cần mã. Phiếu từ đây là “phiếu mở”, để riêng với phiếu có mã.',
    empty: 'Chưa có màn hình tự chấm nào.',
    label: 'Tên chỗ đặt máy',
    labelHint: 'Ví dụ: Sảnh một cửa, tầng 1',
    labelNone: 'Xin ghi tên chỗ đặt máy.',
    labelLong: 'Tên dài quá {most} chữ. Xin rút gọn.',
    labelSame:
      'Đã có màn hình tên này. Xin ghi tên khác; muốn mời lại thì bấm “Mời lại” ở màn hình đó.',
    add: 'Tạo lời mời cho màn hình mới',
    again: 'Mời lại',
    againOf: 'Mời lại: {who}',
    remove: 'Gỡ màn hình',
    removeOf: 'Gỡ màn hình: {who}',
    removeTitle: 'Gỡ màn hình {who}?',
    removing: [
      'Máy này không gửi phiếu được nữa, kể cả phiếu còn nằm chờ trên máy vì mất mạng.',
      'Phiếu đã gửi vẫn giữ nguyên và vẫn được tính.',
      'Không hoàn tác được, nhưng mời lại lúc nào cũng được.',
    ],
    removeYes: 'Gỡ màn hình này',
    removed: 'Đã gỡ màn hình {who}.',
  },
  keys: {
    lead: 'Phần mềm một cửa dùng khóa này để xin mã in lên giấy hẹn. Mỗi phần mềm một khóa riêng, để khi cần thu hồi thì không ảnh hưởng phần mềm khác.',
    empty: 'Chưa có khóa nào.',
    label: 'Khóa này cho phần mềm nào?',
    labelHint: 'Ví dụ: Phần mềm một cửa của tỉnh',
    labelNone: 'Xin ghi tên phần mềm dùng khóa.',
    labelLong: 'Tên dài quá {most} chữ. Xin rút gọn.',
    labelSame: 'Đã có khóa tên này. Xin ghi tên khác để phân biệt.',
    create: 'Tạo khóa',
    made: 'Khóa cho {who}',
    once: 'Khóa chỉ hiện lần này. Xin chép ngay cho người phụ trách phần mềm; mất thì thu hồi rồi tạo khóa khác.',
    key: 'Khóa',
    address: 'Địa chỉ gọi',
    copy: 'Chép cả hai dòng',
    close: 'Đã chép xong, đóng lại',
    revoke: 'Thu hồi',
    revokeOf: 'Thu hồi khóa: {who}',
    revokeTitle: 'Thu hồi khóa của {who}?',
    revoking: [
      'Phần mềm này không xin được mã mới ngay từ bây giờ; giấy hẹn in sau đó không có mã.',
      'Mã đã in trên giấy hẹn vẫn dùng được đến hết hạn.',
      'Không hoàn tác được: muốn dùng lại phải tạo khóa mới và cài vào phần mềm.',
    ],
    revokeYes: 'Thu hồi khóa',
    revoked: 'Đã thu hồi khóa của {who}.',
    lost: 'Chưa nhận được câu trả lời. Có thể khóa đã được tạo mà chưa hiện ở đây. Khi có mạng, xin bấm “Cập nhật”: nếu có tên khóa vừa đặt thì thu hồi rồi tạo lại.',
  },
  sites: {
    lead: 'Chỉ những trang này được đặt nút đánh giá. Trang khác có chép mã nhúng thì phiếu cũng không được nhận. Trang đánh giá của Nghe Dân thì lúc nào cũng dùng được.',
    empty: 'Chưa có trang nào. Người dân vẫn đánh giá được trên trang của Nghe Dân.',
    label: 'Địa chỉ trang',
    hint: 'Chép địa chỉ trên thanh trình duyệt rồi dán vào đây. Trang có “www.” và không có “www.” là hai trang khác nhau.',
    understood: 'Sẽ thêm: {site}',
    none: 'Chưa đọc được địa chỉ. Xin chép lại từ thanh địa chỉ của trình duyệt, ví dụ binhmy.hanam.gov.vn.',
    same: 'Trang này đã có trong danh sách.',
    full: 'Danh sách đã đủ {most} trang. Xin gỡ bớt trang không dùng.',
    plain: 'Trang này không mã hóa (http). Xin đổi sang https nếu cổng của xã, phường có.',
    add: 'Thêm trang',
    added: 'Đã thêm {site}.',
    remove: 'Gỡ',
    removeOf: 'Gỡ {site}',
    removeTitle: 'Gỡ {site}?',
    removing: [
      'Phiếu gửi từ trang đó không được nhận nữa, ngay từ bây giờ.',
      'Phiếu đã gửi vẫn giữ nguyên và vẫn được tính.',
      'Thêm lại lúc nào cũng được.',
    ],
    removeYes: 'Gỡ trang này',
    removed: 'Đã gỡ {site}.',
    snippet: 'Mã để dán vào trang',
    copy: 'Chép mã',
    button: 'Đánh giá cán bộ',
  },
  criteria: {
    lead: '“5 không” và “3 thể hiện” được hỏi ở mọi xã, phường và làm nên điểm, nên không bỏ được.',
    knows: 'Hỏi thêm điều cán bộ “biết”',
    knowsNote:
      'Các câu này đứng cạnh, không tính vào điểm. Đổi là phiếu đổi ngay. Phiếu đang chờ mở mà chưa được hỏi câu mới thì câu đó không tính cho nhóm phiếu ấy.',
    none: 'Không hỏi thêm',
    'nam-biet': 'Hỏi “5 biết”',
    'sau-biet': 'Hỏi “6 biết” (thêm “biết chia sẻ”)',
    save: 'Lưu',
    saved: 'Đã lưu lựa chọn về “biết”.',
    named: 'Bảng công bố nêu từng cán bộ?',
    namedNote:
      'Nêu thì nêu tất cả, không thì không nêu ai. Công chức luôn xem được kết quả của mình.',
    all: 'Nêu tất cả cán bộ, theo quầy',
    nobody: 'Không nêu ai, chỉ nêu kết quả chung của xã, phường',
    namedTitle: 'Đổi cách nêu cán bộ trên bảng?',
    toAll: 'Ngay bây giờ, ai xem bảng cũng thấy kết quả của từng cán bộ.',
    toNobody: 'Ngay bây giờ, bảng không còn kết quả của từng cán bộ. Kết quả vẫn được giữ.',
    namedBack: 'Đổi lại được, nhưng mỗi lần đổi đều được ghi công khai.',
    namedYes: 'Đổi cách nêu',
    namedSaved: 'Đã đổi cách nêu cán bộ trên bảng.',
    thresholds: 'Ngưỡng mở phiếu',
    thresholdsNote:
      'Kết quả của một người chỉ hiện khi đủ số phiếu, để không ai đoán được phiếu nào là của ai. Ngưỡng chỉ tăng được, không ai giảm lại được, kể cả người quản trị. Ngưỡng cao thì kín hơn, nhưng lâu mới có kết quả.',
    total: 'Tổng số phiếu ít nhất',
    totalNow: 'Đang là {value}. Từ {value} đến {most}.',
    step: 'Số phiếu thêm ít nhất cho mỗi lần công bố',
    thresholdFault: 'Xin ghi một số nguyên từ {value} đến {most}.',
    unchanged: 'Chưa có gì khác với ngưỡng đang dùng.',
    raise: 'Tăng ngưỡng',
    raiseTitle: 'Tăng ngưỡng lên {total} phiếu, mỗi lần thêm {step}?',
    raising: [
      'Từ kỳ công bố tới, người chưa đủ {total} phiếu chưa có kết quả; kết quả đã hiện vẫn giữ.',
      'Không hoàn tác được: ngưỡng không bao giờ giảm lại.',
    ],
    raiseYes: 'Tăng ngưỡng, không giảm lại được',
    raised: 'Ngưỡng mới: {total} phiếu, mỗi lần thêm {step}.',
    before: 'Đang ghi: {value}',
  },
  contacts: {
    lead: 'Hiện cho người dân trên phiếu, trang đánh giá và tờ áp phích. Ô nào để trống thì không hiện.',
    hotline: 'Đường dây nóng',
    hotlineHint: 'Ví dụ: 0226 385 0000',
    hotlineFault: 'Đường dây nóng cần có số điện thoại, dài nhất {most} chữ.',
    mailbox: 'Hòm thư điện tử',
    mailboxHint: 'Ví dụ: gopy@binhmy.gov.vn',
    mailboxFault: 'Hòm thư chưa đúng. Ví dụ đúng: gopy@binhmy.gov.vn.',
    zalo: 'Zalo',
    zaloHint: 'Số điện thoại, đường dẫn zalo.me/…, hoặc tên trang Zalo.',
    zaloFault: 'Dài nhất {most} chữ.',
    other: 'Cách khác',
    otherHint: 'Ví dụ: Facebook “Xã Bình Mỹ”; tiếp dân ngày 5 và 15 hằng tháng.',
    otherFault: 'Dài nhất {most} chữ.',
    save: 'Lưu liên hệ',
    saved: 'Đã lưu liên hệ.',
    before: 'Máy chủ đang ghi: {value}',
    nothing: '(để trống)',
  },
};

/** Pages of the server's own origin, which work without script. */
export const page = {
  brand: 'Nghe Dân',
  skip: 'Đến nội dung chính',
  rateTitle: 'Đánh giá cán bộ',
  rateLead: 'Khoảng một phút. Không cần ghi tên, không cần đăng nhập.',
  ownPage: 'Mở phiếu ở trang riêng, nơi thấy rõ địa chỉ',
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
    answers: 'Xin trả lời: {name}',
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
    'Chừng một phút, không ghi tên. Mở mã xong, không ai lần ra được phiếu là của lượt tiếp nào.',
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
  otherContact: 'Cách khác',
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

/** The guides for officials, and the page that lists them. */
export const guides = {
  title: 'Hướng dẫn sử dụng',
  lead: 'Có hình, in ra được. Xin chọn bản của mình.',
  names: {
    'can-bo': 'Hướng dẫn cho cán bộ, công chức',
    'lanh-dao': 'Hướng dẫn cho lãnh đạo xã, phường',
    'mat-tran': 'Hướng dẫn cho Mặt trận Tổ quốc',
    'cai-dat': 'Cài tiện ích cho cả đơn vị, dành cho người lo máy tính',
  },
  print: 'In hướng dẫn này',
};

/** What is kept of whom, for stores and for whoever asks. */
export const privacy = {
  title: 'Chính sách quyền riêng tư',
  lead: 'Trang này nói tiện ích trình duyệt và máy chủ Nghe Dân giữ gì, gửi gì, của ai. Dữ liệu nằm trên máy chủ của đơn vị dùng Nghe Dân; người làm ra phần mềm không nhận được gì.',
  parts: [
    {
      title: 'Tiện ích gửi gì đi',
      lines: [
        'Tiện ích chỉ nói chuyện với một máy chủ: máy chủ của đơn vị, có địa chỉ trong đường dẫn mời. Không gửi cho bên thứ ba, không quảng cáo, không đo đếm việc sử dụng.',
        'Khi ghép nối: mã mời, tên máy và phần công khai của chiếc khóa do máy tạo ra. Sau đó, chữ ký của khóa ấy để máy chủ nhận ra máy.',
        'Những gì anh/chị tự viết và bấm gửi: thư trả lời, ghi chú, đề nghị xem lại, quyết định, chữ ký cam kết; với lãnh đạo còn có danh sách cán bộ, cách liên hệ và thiết lập của xã, phường; với Mặt trận còn có phiếu giấy và kết quả xem xét phản ánh.',
        'Tiện ích không đọc trang web, thẻ đang mở, lịch sử hay mật khẩu nào.',
      ],
    },
    {
      title: 'Tiện ích giữ gì trên máy',
      lines: [
        'Khóa của máy (không sao chép ra ngoài được), kết quả và nhận xét mới nhất, để mở được khi mất mạng. Máy in thư chúc mừng, chia buồn còn giữ danh sách thư; máy của Mặt trận còn giữ khóa đọc phản ánh.',
        'Anh/chị đã đọc nhận xét nào thì chỉ máy ấy biết.',
        'Gỡ thiết bị, hoặc bị gỡ, thì mọi thứ trên được xóa khỏi máy. Riêng máy của Mặt trận vẫn nhớ mốc của sổ công khai đã thấy.',
      ],
    },
    {
      title: 'Ba quyền mà trình duyệt hỏi',
      lines: [
        'storage: giữ phiên làm việc và lựa chọn của anh/chị.',
        'alarms: thỉnh thoảng hỏi máy chủ đã có kỳ công bố mới chưa.',
        'notifications: báo một lần khi có. Thông báo không kèm nội dung.',
      ],
    },
    {
      title: 'Người dân gửi phiếu',
      lines: [
        'Không cần tên, không cần đăng nhập. Máy chủ không dùng cookie, không lưu địa chỉ mạng, không nạp gì từ trang khác.',
        'Phiếu được niêm phong đến kỳ công bố và chỉ mở theo nhóm đủ lớn. Trong nhận xét, dãy số và chữ giống tên người được bỏ đi trước khi lưu.',
        'Biên nhận, phiếu chờ mạng và mã nhận thư nằm trong trình duyệt của ông/bà; xóa dữ liệu trang thì mất.',
        'Phản ánh gửi riêng Mặt trận được niêm phong ngay trên máy của ông/bà, chỉ Mặt trận đọc được.',
      ],
    },
    {
      title: 'Muốn xem, sửa hay xóa',
      lines: [
        'Cán bộ: gỡ thiết bị trong tiện ích lúc nào cũng được; rời vị trí thì lãnh đạo đưa ra khỏi danh sách. Kết quả đã công bố được giữ lại.',
        'Người dân: gửi lại phiếu trước kỳ công bố nếu phiếu có mã. Phiếu không kèm tên, nên không ai tìm ra được phiếu nào là của ai để sửa hộ.',
        'Câu hỏi khác, xin gửi đơn vị dùng Nghe Dân.',
      ],
    },
  ],
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
  signedShare: '{signed} trên {officers} cán bộ đã ký bản cam kết này bằng thiết bị của mình.',
  signedOn: 'Đã ký cam kết ngày {date}',
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
  codesNote:
    'Số đã cấp là của lúc này; số đã dùng là của kỳ công bố mới nhất, chưa kể mã của cán bộ còn quá ít mã đã dùng.',
  comments: 'Nhận xét đã gỡ',
  removed: '{removed} nhận xét đã bị gỡ',
  held: '{held} nhận xét đang chờ xem',
  contested: '{contested} nhận xét được cán bộ đề nghị xem lại, đang chờ quyết định',
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

/** What the communes of a province, and the provinces of the country, show together. */
export const rollUp = {
  province: 'Kết quả đánh giá các xã, phường',
  country: 'Kết quả đánh giá các tỉnh, thành phố',
  lead: 'Chỉ cộng những gì bảng kết quả của từng xã, phường đã công bố. Phiếu còn giữ kín không nằm trong số nào ở đây.',
  whole: 'Toàn tỉnh, thành phố',
  wholeCountry: 'Cả nước',
  nothing:
    'Chưa xã, phường nào đủ phiếu để công bố. Điều đó không nói lên điều gì về nơi được đánh giá.',
  scoreWords: 'từ {ratings} phiếu; khoảng {low}–{high}',
  funnel: 'Xã, phường so với mức chung của tỉnh, thành phố',
  funnelLead:
    'Chỉ so trên phiếu có mã, vì ở đó cán bộ không chọn người được hỏi. Mỗi chấm là một xã, phường; càng nhiều phiếu, các đường giới hạn càng khép lại. Nằm giữa hai đường ngoài là chuyện tình cờ giải thích được; nằm ngoài thì nên hỏi vì sao, chưa phải là kết luận: nơi nhiều phiếu nằm ngoài cả khi chỉ khác rất ít. Đây không phải xếp hạng.',
  funnelNotYet:
    'Chỉ so sánh khi có từ {communes} xã, phường, mỗi nơi từ {ratings} phiếu có mã có điểm. Ít hơn thế, khác nhau phần lớn là do tình cờ.',
  funnelPicture:
    'Biểu đồ phễu: {communes} xã, phường, mức chung {value} trên 100; số liệu có trong bảng bên dưới.',
  numbers: 'Số cạnh chấm là số thứ tự trong bảng, ghi ở nơi nằm ngoài giới hạn 99,8% khi còn chỗ.',
  ratingsAxis: 'Số phiếu có điểm (thang lôgarit)',
  scoreAxis: 'Điểm trên 100',
  target: 'Mức chung',
  inner: 'Giới hạn 95%',
  outer: 'Giới hạn 99,8%',
  place: 'So với giới hạn 99,8%',
  places: { within: 'trong giới hạn', above: 'cao hơn', below: 'thấp hơn' },
  asTable: 'Xem bằng bảng',
  number: 'Số',
  communes: 'Từng xã, phường',
  communesNote:
    'Theo thứ tự tên, không xếp hạng. Mỗi loại phiếu có số liệu riêng, không cộng vào nhau.',
  commune: 'Xã, phường',
  noCommunes: 'Chưa có xã, phường nào.',
  release: 'Kỳ {number}, {date}',
  figures: 'Điểm (khoảng)',
  notYet: 'chưa đủ phiếu để nêu',
  unsureOnly: 'mọi phiếu đều “không rõ”',
  provinces: 'Từng tỉnh, thành phố',
  provinceName: 'Tỉnh, thành phố',
  noProvinces: 'Chưa có tỉnh, thành phố nào.',
  shown: '{shown} trên {communes} xã, phường có kết quả',
  toCountry: 'Xem cả nước',
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

/** Reports of a week, a month or a quarter: the page, the paper and the files; `{…}` is filled in. */
export const report = {
  title: 'Báo cáo kết quả đánh giá',
  /** A period by its kind; `{part}` is the month or quarter, or the number of the release. */
  periods: {
    week: 'Kỳ công bố {part} ({date})',
    month: 'Tháng {part}/{year}',
    quarter: 'Quý {part}/{year}',
  },
  kinds: { week: 'Tuần', month: 'Tháng', quarter: 'Quý' },
  choice: 'Chọn và tải báo cáo',
  kind: 'Loại báo cáo',
  period: 'Kỳ báo cáo',
  coversTitle: 'Gồm',
  covers: 'các kỳ công bố {first}–{last}, từ {from} đến {to}',
  coversOne: 'kỳ công bố {first}, {from}',
  stillOpen: 'Kỳ báo cáo chưa hết: kỳ công bố tới ({date}) sẽ được thêm vào.',
  ruleTitle: 'Quy tắc công bố',
  rule: 'Chỉ cộng những gì các kỳ công bố trong kỳ báo cáo đã mở, nguyên từng đợt: một cán bộ, một loại phiếu chỉ được mở khi có từ {total} phiếu và mỗi đợt thêm từ {step} phiếu. Chưa đủ 10 phiếu thì không nêu số. Phiếu còn chờ không nằm trong số nào. Các loại phiếu không cộng vào nhau.',
  intervalTitle: 'Khoảng',
  interval:
    'Khoảng tin cậy 95% (Wilson): kết quả có thể xê dịch đến đâu vì số phiếu có hạn. Khoảng không nói thay những người không gửi phiếu.',
  codesTitle: 'Tỉ lệ trả lời',
  codesNote:
    'Số mã đã dùng trên số mã đã cấp. Mã tính vào tuần được cấp, lượt dùng tính vào kỳ công bố đã nêu nó; mã cấp tuần này có thể dùng tuần sau, nên dòng “từ đầu đến hết kỳ” cho tỉ lệ đáng tin hơn. Số đã dùng chưa kể mã của cán bộ còn quá ít mã đã dùng. Ai không dùng mã thì không tính là hài lòng, cũng không tính là không hài lòng.',
  sections: {
    whole: 'Toàn xã, phường',
    release: 'Theo kỳ công bố',
    field: 'Lĩnh vực',
    officer: 'Cán bộ',
    shortlist: 'Có thể xem xét khen',
  },
  columns: {
    section: 'Phần',
    who: 'Đối tượng',
    span: 'Thời gian',
    channel: 'Loại phiếu',
    what: 'Chỉ tiêu',
    ratings: 'Số phiếu',
    unsure: 'Trong đó không rõ',
    kept: 'Giữ đúng hoặc trả lời “có”',
    value: 'Kết quả trên 100',
    low: 'Khoảng, từ',
    high: 'Khoảng, đến',
    issued: 'Mã đã cấp',
    used: 'Mã đã dùng',
    rate: 'Tỉ lệ trả lời (%)',
    note: 'Ghi chú',
  },
  inPeriod: 'Trong kỳ báo cáo',
  toDate: 'Từ đầu đến hết kỳ',
  score: 'Điểm',
  drawn: 'Điểm sau khi kéo về mức chung',
  codesOf: 'Mã lượt tiếp: {issuer}',
  releaseName: 'Kỳ {number}, {date}',
  notEnough: 'chưa đủ phiếu',
  notRanking: 'không phải xếp hạng',
  cannotCompare: 'chưa đủ số liệu để so sánh',
  nobodyAbove: 'chưa có ai mà cả khoảng nằm trên khoảng của xã, phường',
  /** The page. */
  unpaired: 'Máy này chưa được ghép nối nên chưa xem được báo cáo.',
  notAllowed: 'Báo cáo dành cho lãnh đạo xã, phường và Mặt trận.',
  pair: 'Ghép nối máy này',
  results: 'Xem kết quả',
  again: 'Thử lại',
  loading: 'Đang lấy số liệu…',
  noRelease: 'Chưa có kỳ công bố nào nên chưa có báo cáo. Kỳ đầu tiên: {date}.',
  print: 'In báo cáo',
  workbook: 'Tải tệp Excel (XLSX)',
  table: 'Tải tệp CSV',
  saving: 'Đang tải tệp…',
  saved: 'Đã tải {file}.',
  internal:
    'Xã, phường chọn không nêu từng cán bộ trên bảng công bố: phần này chỉ để dùng nội bộ, xin đừng phát ra ngoài.',
  fields: 'Theo lĩnh vực',
  fieldsNote:
    'Lĩnh vực là chức danh của cán bộ: những người cùng chức danh được cộng chung. Phiếu không hỏi lĩnh vực của từng lượt tiếp, vì chia nhỏ một đợt phiếu có thể làm lộ người gửi.',
  field: 'Lĩnh vực',
  officers: 'Từng cán bộ, theo quầy',
  officersNote: 'Theo thứ tự quầy, không xếp hạng.',
  officer: 'Cán bộ',
  figures: 'Điểm (khoảng), số phiếu',
  one: '{value} ({low}–{high}), {ratings} phiếu',
  codes: 'Mã lượt tiếp và tỉ lệ trả lời',
  issuer: 'Nơi cấp',
  codeCounts: '{used} trên {issued}: {rate}%',
  codeCountsNoRate: 'cấp {issued}, dùng {used}',
  codeCountsUnknown: 'cấp {issued}; số đã dùng chưa đủ để nêu',
  noCodes: 'Chưa cấp mã lượt tiếp nào.',
  wholeNotEnough:
    'Các kỳ công bố trong kỳ báo cáo chưa mở đủ 10 phiếu của loại phiếu nào. Phiếu đã gửi vẫn được giữ kín, không mất.',
  funnel: 'Cán bộ so với mức chung của xã, phường',
  funnelLead:
    'Chỉ so trên phiếu có mã, vì ở đó cán bộ không chọn người được hỏi. Càng nhiều phiếu, hai đường giới hạn càng khép lại. Nằm giữa hai đường ngoài là chuyện tình cờ giải thích được; nằm ngoài thì nên hỏi vì sao, chưa phải là kết luận.',
  funnelNotYet:
    'Chỉ so sánh khi có từ {officers} cán bộ, mỗi người từ {ratings} phiếu có mã trong kỳ báo cáo. Ít hơn thế, khác nhau phần lớn là do tình cờ.',
  funnelPicture:
    'Biểu đồ phễu: {officers} cán bộ, mức chung {value} trên 100; số liệu có trong bảng bên dưới.',
  ratingsAxis: 'Số phiếu có điểm',
  innerLimits: 'Giới hạn 95%',
  outerLimits: 'Giới hạn 99,8%',
  place: 'So với giới hạn 99,8%',
  places: { within: 'trong giới hạn', above: 'cao hơn', below: 'thấp hơn' },
  asTable: 'Xem bằng bảng',
  shortlist: 'Có thể xem xét khen',
  shortlistLead:
    'Những người mà cả khoảng, sau khi kéo về mức chung, nằm trên khoảng của xã, phường ({low}–{high}). Theo thứ tự quầy. Đây không phải xếp hạng: ai không có tên ở đây không vì thế mà kém, và số phiếu ít thì chưa nói được gì.',
  shortlistAsk:
    'Trước khi khen, xin hỏi Mặt trận xem có dấu hiệu nào cần xem lại, và đọc nhận xét của người dân.',
  evidenceDrawn: 'Sau khi kéo về mức chung: {value} ({low}–{high}), từ {ratings} phiếu có điểm',
  evidencePlain: 'Điểm tính thẳng từ phiếu: {value} ({low}–{high})',
  method: 'Cách tính',
  methodText:
    'Giới hạn của biểu đồ phễu theo Spiegelhalter (2005). Kéo về mức chung theo Morris (1983): ai ít phiếu thì được kéo nhiều, để vài phiếu may mắn không thành lời khen.',
  body: 'Ủy ban nhân dân {commune}',
  motto: ['Cộng hòa xã hội chủ nghĩa Việt Nam', 'Độc lập – Tự do – Hạnh phúc'],
  signed: {
    place: '{commune}, ngày … tháng … năm …',
    role: 'CHỦ TỊCH',
    hint: '(Ký, ghi rõ họ tên)',
  },
  printed: 'In lúc {time} từ số liệu đã công bố.',
  officerNotes: {
    title: 'Ghi chú của cán bộ',
    lead: 'Điều cán bộ tự ghi là đã ảnh hưởng đến một kỳ trong báo cáo này. Chỉ xem trên màn hình: không in, không nằm trong tệp, không lên bảng công bố.',
    none: 'Chưa cán bộ nào ghi gì cho các kỳ này.',
    about: '{who}, kỳ {day}',
    written: 'viết ngày {date}',
  },
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

/** What all tabs of leader and Mặt trận say. */
export const tabs = {
  title: 'Các trang chính',
  names: {
    inbox: 'Hòm thư',
    letters: 'Thư',
    commune: 'Quản lý',
    report: 'Báo cáo',
    slips: 'Phiếu mã',
    oversight: 'Phản ánh',
    comments: 'Nhận xét',
    paper: 'Phiếu giấy',
    verify: 'Kiểm sổ',
    signals: 'Dấu hiệu',
  },
  notPaired: 'Máy này chưa được ghép nối, hoặc đã được gỡ.',
  pair: 'Ghép nối máy này',
  notFor: 'Trang này không dành cho vai trò của máy này.',
  results: 'Xem kết quả',
  loading: 'Đang tải…',
  again: 'Thử lại',
  refresh: 'Cập nhật',
};

/** Where leader and Mặt trận decide on comments. */
export const moderation = {
  title: 'Nhận xét chờ quyết định',
  rules: [
    'Cán bộ chưa đọc được những nhận xét này. Chỉ cần lãnh đạo hoặc Mặt trận đồng ý là nhận xét được hiện cho cán bộ.',
    'Chưa ai quyết định thì 7 ngày sau kỳ công bố nhận xét tự hiện. Không ai giấu được nhận xét bằng cách để đó.',
    'Muốn gỡ phải có cả lãnh đạo và Mặt trận. Bên kia không đồng ý trong 7 ngày thì đề nghị gỡ hết hiệu lực. Gỡ nhận xét không đổi điểm; việc gỡ được ghi vào sổ công khai.',
  ],
  empty: 'Không có nhận xét nào chờ quyết định.',
  count: '{count} nhận xét',
  more: 'Xem tiếp',
  pool: 'Gộp chung toàn xã, phường',
  former: 'Cán bộ không còn trong danh sách',
  waits: 'Kỳ {release}. Đã chờ {days} ngày; chưa ai quyết định thì tự hiện vào {date}.',
  shown: 'Kỳ {release}. Cán bộ đã đọc được nhận xét này.',
  contested: {
    open: 'Cán bộ đề nghị xem lại ngày {date}: {reason}.',
    note: 'Cán bộ giải thích: “{note}”',
    waits: 'Đã chờ {days} ngày. Nhận xét vẫn hiện cho đến khi có quyết định.',
    late: 'Đã {days} ngày chưa ai quyết định. Số đề nghị còn chờ được nêu trên bảng công bố.',
    kept: 'Cán bộ đã đề nghị xem lại ngày {date}; nhận xét được giữ.',
  },
  show: 'Cho hiện',
  keep: 'Giữ nhận xét này',
  reason: 'Hoặc gỡ, với lý do',
  chooseReason: 'Chọn lý do',
  remove: 'Đề nghị gỡ',
  reasons: {
    'personal-data': 'Lộ thông tin riêng của một người',
    insult: 'Xúc phạm',
    unrelated: 'Không liên quan đến việc phục vụ',
    unlawful: 'Trái pháp luật',
  },
  roles: { leader: 'Lãnh đạo', overseer: 'Mặt trận' },
  ownWish: 'Bên mình đã đề nghị gỡ: {reason}. Chỉ gỡ khi bên kia đồng ý trước {date}.',
  withdraw: 'Rút đề nghị, cho hiện',
  othersWish: '{role} đề nghị gỡ: {reason}. Không đồng ý trước {date} thì đề nghị hết hiệu lực.',
  refuse: 'Không gỡ, cho hiện',
  agree: 'Đồng ý gỡ',
  agreeSure:
    'Gỡ rồi thì lời nhận xét bị xóa hẳn, không ai lấy lại được. Chỉ còn lý do trong sổ công khai. Gỡ nhận xét này?',
  agreeYes: 'Gỡ nhận xét',
  agreeNo: 'Chưa gỡ',
  done: {
    shown: 'Nhận xét đã được hiện.',
    asked: 'Đã ghi đề nghị gỡ. Nhận xét chỉ bị gỡ khi bên kia đồng ý.',
    removed: 'Nhận xét đã được gỡ. Việc gỡ đã ghi vào sổ công khai.',
  },
  log: {
    title: 'Những lần gỡ nhận xét',
    note: 'Đọc từ sổ công khai, sau khi máy này kiểm chữ ký và các dòng của sổ. Ai cũng thấy đúng những dòng này.',
    none: 'Chưa gỡ nhận xét nào.',
    day: 'Ngày',
    asked: 'Bên đề nghị',
    agreed: 'Bên đồng ý',
    reason: 'Lý do',
  },
};

/** Where Mặt trận types what stands on paper. */
export const paperSlips = {
  title: 'Nhập phiếu giấy',
  rules: [
    'Mỗi phiếu giấy do hai thành viên Mặt trận gõ riêng, trên hai máy. Hai lần gõ giống nhau thì phiếu mới được tính, thuộc loại “phiếu giấy”.',
    'Ghi số lô và số thứ tự lên từng phiếu trước khi gõ. Một số chỉ được tính một lần.',
    'Khác nhau ở đâu máy chỉ ra chỗ đó, không cho xem người kia gõ gì: xin nhìn lại phiếu và gõ lại.',
    'Gõ một lần thì phiếu được niêm phong chờ người thứ hai, lâu nhất bốn kỳ công bố.',
  ],
  lot: 'Số lô',
  lotNote: 'Số ghi trên mọi phiếu của một tập, từ 1 đến 9999. Mỗi lô có nhiều nhất 999 phiếu.',
  openLot: 'Mở lô',
  otherLot: 'Sang lô khác',
  unfinished: 'Lô chưa xong:',
  lotName: 'Lô {number}',
  slip: 'Phiếu {number}',
  counts:
    'Lần này đã gõ {typed}. Chờ người kia gõ: {mine}. Chờ ông/bà gõ: {theirs}. Khác nhau: {differs}. Đã tính: {counted}.',
  ready: 'Sẵn sàng.',
  came: {
    mine: 'Phiếu {number}: đã ghi, chờ người thứ hai gõ.',
    theirs: 'Phiếu {number}: chờ ông/bà gõ.',
    differs: 'Phiếu {number}: khác với người kia ở: {fields}. Xin nhìn lại phiếu và gõ lại.',
    counted: 'Phiếu {number}: hai lần gõ giống nhau, đã tính.',
  },
  readAgain: 'Gõ lại phiếu {number} (khác ở: {fields})',
  waiting: '{count} phiếu chờ ông/bà gõ',
  formTitle: 'Gõ một phiếu',
  keys: 'Bấm số để trả lời và sang câu sau; 0 là không rõ hoặc để trống. Enter để ghi và sang phiếu sau.',
  missing: 'Còn thiếu: {fields}.',
  fields: { number: 'Phiếu số', officer: 'Cán bộ', comment: 'Nhận xét' },
  chooseOfficer: 'Chọn cán bộ',
  commentNote: 'Chép đúng như trên phiếu; không có thì để trống. Shift + Enter để xuống dòng.',
  again: '– xin nhìn lại phiếu',
  observed: { kept: 'Không gặp', broken: 'Có gặp', unsure: 'Không rõ' },
  of5: 'trên 5',
  submit: 'Ghi phiếu',
};

/** Where Mặt trận checks the public logs on its own device. */
export const verify = {
  title: 'Kiểm sổ công khai',
  lead: 'Máy này tự tải sổ công khai về và tính lại từ đầu: chữ ký, từng dòng của sổ, từng phiếu đã mở và từng con số trên bảng kết quả. Không phải tin máy chủ.',
  firstTime: 'Máy này chưa kiểm sổ lần nào.',
  lastTime: 'Lần gần nhất: {time}, sổ có {ratings} phiếu. Lần này sổ phải nối tiếp đúng từ đó.',
  told: 'Tính lại số liệu cần đọc từng phiếu đã mở (không kèm tên người gửi, không kèm nhận xét). Mỗi lần Mặt trận đọc đều được ghi vào sổ công khai, ai cũng thấy.',
  all: 'Kiểm sổ và tính lại số liệu',
  logsOnly: 'Chỉ kiểm sổ, không đọc phiếu',
  steps: {
    begin: 'Đang bắt đầu…',
    openings: 'Đang đọc các phiếu đã mở…',
    events: 'Đang tải sổ sự kiện…',
    ratings: 'Đang tải sổ phiếu…',
    examining: 'Đang tính lại trên máy này…',
  },
  counted: '{done} trên {all}',
  stop: 'Dừng lại',
  cancelled: 'Đã dừng. Chưa kết luận được gì.',
  holds: {
    title: 'Mọi thứ đều khớp',
    ratings: 'Sổ phiếu có {size} phiếu: chữ ký đúng, mọi dòng khớp với mốc đã ký.',
    events: 'Sổ sự kiện có {size} dòng: chữ ký đúng, các kỳ công bố khớp với sổ phiếu.',
    first: 'Đây là lần đầu máy này xem sổ, nên chưa có gì để so với lần trước.',
    grown: 'Sổ nối tiếp đúng {size} phiếu mà máy này thấy lần trước; không dòng nào bị sửa hay bỏ.',
    board: 'Bảng kết quả khớp với sổ: số phiếu, ngưỡng công bố, số mã đã phát.',
    leaves: 'Đã tính lại {count} phiếu đã mở; phiếu nào cũng đúng là phiếu đã vào sổ.',
    figures:
      'Mọi con số trên bảng, của toàn xã, phường và của {offices} cán bộ, đúng bằng số tính lại.',
    notOpened: 'Chưa đọc từng phiếu, nên số liệu trên bảng chưa được tính lại.',
    key: 'Xin so khóa của sổ với khóa đã in hoặc niêm yết:',
    limits:
      'Điều này chưa chứng minh được: phiếu có đúng do người dân gửi hay không, và người khác có được xem cùng một sổ hay không.',
  },
  openings: {
    title: 'Từng phiếu đã mở',
    note: 'Mới nhất ở trên. Phiếu không mang tên người gửi, nhận xét được giữ riêng. Xin đừng đoán phiếu nào là của ai.',
    whose: 'Xem phiếu của',
    all: 'Mọi cán bộ',
    pool: 'Gộp chung toàn xã, phường',
    former: 'Cán bộ không còn trong danh sách',
    count: '{count} phiếu',
    line: 'Dòng {line} của sổ, mở ở kỳ {release}. {channel}.',
    answer: '{criterion}: {answer}.',
    pledge: { kept: 'giữ đúng', broken: 'không giữ', unsure: 'không rõ' },
    knows: { kept: 'có', broken: 'không', unsure: 'không rõ' },
    of5: '{value} trên 5',
    best: 'Mọi câu đều ở mức tốt nhất.',
    rest: 'Các câu còn lại đều ở mức tốt nhất.',
    uncounted: {
      replaced: 'Không tính: người gửi đã thay bằng phiếu sau.',
      void: 'Không tính: người gửi đã mở phiếu ra xem.',
    },
    more: 'Xem tiếp',
  },
  breaks: {
    title: 'Có chỗ không khớp',
    todo: 'Xin giữ phần dưới đây làm bằng chứng, báo người quản trị hệ thống, rồi kiểm lại từ một máy khác. Máy này vẫn nhớ sổ đã thấy lần trước.',
    evidence: 'Bằng chứng',
  },
};

/** What Mặt trận reads about each signal. */
export const signalDesk = {
  title: 'Dấu hiệu để xem lại',
  noVerdict:
    'Dấu hiệu là lý do để hỏi, không phải kết luận về ai. Không phiếu nào bị bỏ, không điểm nào đổi vì một dấu hiệu. Xin hỏi người trong cuộc trước khi tin điều gì. Chỉ Mặt trận xem được trang này.',
  none: 'Tám kỳ công bố gần nhất không có dấu hiệu nào.',
  noRelease: 'Chưa có kỳ công bố nào.',
  former: 'Cán bộ không còn trong danh sách',
  restsOn:
    'Bắt đầu từ kỳ {since}, dựa trên {restsOn} phiếu đã mở. Độ mạnh {strength}; từ 1 trở lên mới được nêu.',
  restsOnCodes:
    'Bắt đầu từ kỳ {since}, dựa trên {restsOn} mã. Độ mạnh {strength}; từ 1 trở lên mới được nêu.',
  means: {
    burst:
      'Trong một, bốn hoặc tám kỳ liền, số phiếu nhiều hơn hẳn so với chính cán bộ này trước đó; tình cờ khó có.',
    'equal-answers':
      'Nhiều phiếu trả lời giống hệt nhau ở mọi câu, nhiều hơn mức thường thấy ở cán bộ này hoặc ở người khác.',
    'channel-gap':
      'Phiếu có mã cho điểm cao hơn hẳn phiếu không có mã, cao hơn mức chênh thường thấy ở xã, phường.',
    'handing-out-gap':
      'Cán bộ tự đưa phần lớn số mã của mình, hoặc số mã tự đưa được dùng nhiều khác thường so với đồng nghiệp.',
    'sudden-change': 'Điểm đổi hẳn so với tất cả các phiếu trước đó, và giữ như vậy.',
  },
  honest: {
    burst:
      'Có thể do: một đợt vận động lấy phiếu, quầy mới mở, mùa nhập học. Cũng có thể một người gửi nhiều phiếu.',
    'equal-answers':
      'Có thể do: nhiều người đều hài lòng và chọn mức cao nhất. Cũng có thể một người điền nhiều phiếu.',
    'channel-gap':
      'Có thể do: người gửi phiếu mở thường là người không vừa lòng. Cũng có thể mã chỉ đến tay người hài lòng.',
    'handing-out-gap':
      'Có thể do: phần mềm một cửa chưa in mã ở quầy này. Cũng có thể cán bộ chọn người để đưa mã.',
    'sudden-change':
      'Có thể do: đổi người, đổi cách làm, thiếu người một thời gian. Xin hỏi xem tuần đó có gì khác.',
  },
  codeTable: {
    issuer: 'Mã do',
    issued: 'Đã phát',
    used: 'Đã dùng',
    notYet: 'chưa đủ để nêu',
    issuers: { software: 'Phần mềm một cửa', sheet: 'Tờ in sẵn', officer: 'Cán bộ tự đưa' },
  },
};

/** What whoever checks a commune's public logs is told. */
export const monitor = {
  logs: { ratings: 'phiếu', events: 'sự kiện' },
  findings: {
    'other-commune': 'Những gì máy này nhớ không phải của {commune}.',
    'key-unreadable': 'Không đọc được khóa của sổ {log}.',
    'key-changed': 'Khóa của sổ {log} không còn là khóa đã thấy lần trước.',
    'key-foreign': 'Sổ {log} là của {name}, không phải của {commune}.',
    'checkpoint-unsigned': 'Mốc mới nhất của sổ {log} không do khóa của sổ ký.',
    root: 'Các dòng của sổ {log} không khớp với mốc đã ký.',
    'entries-missing': 'Sổ {log} không đưa ra đủ các dòng: {path}.',
    tile: 'Một phần của sổ {log} không khớp với các dòng của nó: {path}.',
    'rolled-back': 'Sổ {log} bị lùi lại: trước có {before} dòng, nay còn {size}.',
    rewritten: 'Sổ {log} bị viết lại: {before} dòng đầu không còn là những dòng đã thấy lần trước.',
    'no-cosignature': 'Mốc của sổ {log} chưa có chữ ký chứng kiến của {name}.',
    'event-unreadable': 'Không đọc được dòng {at} của sổ sự kiện.',
    'event-misshapen': 'Dòng {at} của sổ sự kiện không đúng khuôn của loại ấy.',
    'release-back': 'Trong sổ sự kiện, kỳ {release} đi lùi so với kỳ trước.',
    'release-ahead': 'Sổ sự kiện nói kỳ {release} có những phiếu mà sổ phiếu không có.',
    'release-root': 'Sổ phiếu ở kỳ {release} không phải là sổ mà sổ sự kiện đã ghi.',
    'release-opened': 'Đến kỳ {release}, số phiếu đã mở nhiều hơn số phiếu đã vào sổ.',
    'grown-silently': 'Sổ phiếu dài thêm mà sổ sự kiện không ghi kỳ công bố nào.',
    'board-release': 'Bảng kết quả không thuộc kỳ mới nhất trong sổ sự kiện.',
    'board-log': 'Bảng kết quả nói về một sổ phiếu khác với kỳ mới nhất.',
    'pledge-signature': 'Chữ ký dưới bản cam kết của cán bộ {officer} trong sổ sự kiện không đúng.',
    'pledge-unsigned':
      'Bảng kết quả nói cán bộ {officer} đã ký cam kết, còn sổ sự kiện không ghi như vậy.',
    'pledges-more': 'Bảng kết quả đếm nhiều bản cam kết hơn sổ sự kiện ghi.',
    'board-count': 'Bảng kết quả đếm {shown} phiếu, còn sổ sự kiện ghi {opened} phiếu.',
    'named-silently': 'Việc hiện hay ẩn cán bộ đã đổi mà sổ sự kiện không ghi.',
    'thresholds-silently': 'Ngưỡng công bố đã đổi mà sổ sự kiện không ghi.',
    'codes-untold': 'Sổ sự kiện không ghi đủ, mỗi kỳ một lần, số mã đã phát.',
    'codes-fewer': 'Bảng kết quả nêu {issued} mã đã phát ({issuer}), còn sổ sự kiện ghi {sum} mã.',
    'token-key-twice': 'Sổ sự kiện ghi hai khóa cho đợt mã {epoch} mà không nêu lý do.',
    'token-key-untold': 'Máy chủ dùng cho đợt mã {epoch} một khóa không có trong sổ sự kiện.',
    'token-key-lost': 'Khóa của đợt mã {epoch} đã mất; khóa khác thay từ ngày {day}.',
    'leaf-order': 'Phiếu ở dòng {leaf} được mở hai lần, hoặc không đúng thứ tự.',
    'leaf-differs': 'Phiếu đưa ra cho dòng {leaf} không phải là phiếu đã vào sổ.',
    'leaf-reason': 'Phiếu ở dòng {leaf} không nói rõ có được đếm không, và vì sao.',
    'leaf-release': 'Phiếu ở dòng {leaf} không vào sổ đúng kỳ đã hứa.',
    'leaf-opened': 'Phiếu ở dòng {leaf} được mở ở một kỳ không có trong sổ sự kiện.',
    'group-small': 'Chỉ có {many} phiếu được mở của cán bộ và loại phiếu {group}.',
    'opened-count': 'Kỳ {release} ghi đã mở {opened} phiếu, nhưng chỉ đưa ra {counted} phiếu.',
    'uncounted-count':
      'Kỳ {release} ghi {told} phiếu không đếm ({reason}), nhưng đưa ra {uncounted} phiếu.',
    'total-differs': 'Kết quả toàn xã, phường trên bảng khác với kết quả tính lại từ các phiếu.',
    'trend-differs': 'Diễn biến qua các kỳ trên bảng khác với kết quả tính lại từ các phiếu.',
    'officer-differs':
      'Kết quả của {position}, {desk} trên bảng khác với kết quả tính lại từ các phiếu.',
    'day-differs': 'Ngày của kỳ {release} trên bảng khác với ngày trong sổ sự kiện.',
    'openings-endless': 'Danh sách phiếu đã mở không có điểm cuối.',
    missing: 'Máy chủ không còn đưa ra {path}.',
    unreadable: 'Không đọc được phần {what} mà máy chủ đưa ra.',
  },
};

/** What the operator's command says: its help, what it did, and what to do when it could not. */
export const command = {
  usage: 'Cách dùng: nghe-dan LỆNH [tùy chọn]',
  everywhere:
    'Với mọi lệnh: --json in kết quả cho máy đọc, --lang vi|en chọn ngôn ngữ, --help giải thích từng lệnh.',
  help: {
    create:
      'nghe-dan create MÃ --name TÊN [--origin https://…]\nTạo một xã, phường, đặc khu.\n\n  MÃ        tên trong địa chỉ: chữ thường không dấu, số và dấu gạch nối, như binh-my\n  --name    tên đầy đủ, như "Xã Bình Mỹ"\n  --province tỉnh đã có mà xã thuộc về, không đổi được về sau\n  --origin  trang được nhúng phiếu đánh giá; có thể ghi nhiều lần\n  --server  địa chỉ máy chủ (mặc định http://127.0.0.1:8787)',
    invite:
      'nghe-dan invite leader|overseer MÃ [--label TÊN]\nCấp mã mời cho lãnh đạo hoặc Mặt trận của một xã; "invite operator" mời thêm một máy quản trị.\n\n  Mã mời chỉ hiện một lần, ghép nối được một thiết bị trong 14 ngày.\n  --label   cách gọi trong danh sách thành viên',
    list: 'nghe-dan list\nLiệt kê các xã của máy chủ và tỉnh của từng xã.',
    apply:
      'nghe-dan apply --file xa.csv\nLàm cho máy chủ khớp với bảng các xã: tạo xã còn thiếu, đổi tên xã có tên khác.\n\n  Cột: id,name và nếu cần origins,province,province-name,hotline,mailbox,zalo,other. Dòng sai được nêu riêng, các dòng khác vẫn làm.\n  Tỉnh chưa có được tạo với tên trong province-name; xã thuộc một tỉnh thì thuộc mãi.\n  Chạy lại không đổi gì thêm; không xóa xã nào; điều lãnh đạo xã đã chọn được giữ nguyên.',
    'rotate-key': 'nghe-dan rotate-key\nThay khóa của máy quản trị này; khóa cũ hết tác dụng.',
    health:
      'nghe-dan health [--server URL] [--watch-secret-file TỆP]\nHỏi máy chủ có trả lời không; có khóa theo dõi thì hỏi có gì trục trặc không. Mã thoát 0 là tốt, 1 là không.\n\n  --watch-secret-file  tệp khóa theo dõi, như /etc/nghe-dan/watch-secret; hoặc biến WATCH_SECRET',
    backup:
      'nghe-dan backup --data THƯ_MỤC --to THƯ_MỤC [--recipient age1…]\nSao lưu mọi xã trong lúc máy chủ vẫn chạy.\n\n  --data        thư mục dữ liệu của máy chủ (DATA_DIR)\n  --to          nơi đặt các bản sao lưu\n  --recipient   khóa công khai age để mã hóa; có thể ghi nhiều lần\n  --keys        giữ thêm khóa của hòm phiếu ở thư mục này, chỉ một đời, phải mã hóa; không bao giờ để chung với bản sao lưu\n  --keep-days   giữ bản mới nhất của bấy nhiêu ngày (14)\n  --keep-weeks  giữ bản mới nhất của bấy nhiêu tuần (8)',
    restore:
      'nghe-dan restore --from BẢN_SAO --data THƯ_MỤC [--commune MÃ …] [--identity TỆP]\nKhôi phục mọi xã hoặc vài xã từ bản sao lưu hay bản xuất; máy chủ phải dừng. --check chỉ kiểm tra.\n\n  --identity    tệp khóa bí mật age\n  --keys        thư mục khóa của hòm phiếu, nếu có\n  --yes         đồng ý thay dữ liệu đang có\n  --check       không ghi gì: kiểm sổ công khai trong thư mục dữ liệu, so với điểm đã công bố\n  --state       tệp trạng thái của nghe-dan-monitor để so; có thể ghi nhiều lần',
    export:
      'nghe-dan export MÃ --data THƯ_MỤC --to THƯ_MỤC\nXuất một xã thành kho mở: SQLite, JSON và sổ công khai. Nhập ở nơi khác bằng restore --from.\n\n  --recipient   khóa công khai age để mã hóa cơ sở dữ liệu (JSON và sổ công khai không mã hóa)\n  --keys        xuất thêm khóa của hòm phiếu vào thư mục này, phải mã hóa',
  },
  labels: { leader: 'Lãnh đạo', overseer: 'Ủy ban Mặt trận Tổ quốc' },
  created: 'Đã tạo {name} ({id}).',
  invited: 'Mã mời: {invite} (dùng một lần, đến hết ngày {until}). Xin trao tận tay.',
  noCommunes: 'Máy chủ chưa có xã nào. Xin tạo bằng: nghe-dan create, hoặc nghe-dan apply.',
  live: '{server} trả lời (/healthz). Muốn biết có gì trục trặc không, xin thêm --watch-secret-file.',
  ready: '{server} trả lời và không có gì trục trặc (/readyz).',
  unready: '{server} trả lời, nhưng có điều trục trặc (/readyz):',
  unhealthy: '{server} trả lời nhưng báo lỗi (/healthz). Xin xem nhật ký của máy chủ.',
  rotated: 'Máy này đã có khóa mới; khóa cũ không còn mở được gì.',
  rowFault: 'Dòng {row}: {what}',
  provincesMade: 'Đã tạo {provinces} tỉnh.',
  otherProvince:
    'bảng ghi tỉnh {province}, nhưng xã đã có ở tỉnh {stands}, và không đổi được tỉnh.',
  applied: 'Tạo mới {created}, đổi tên {renamed}, giữ nguyên {same}, không làm được {faults}.',
  backedUp: 'Đã sao lưu {communes} xã vào {name}: {megabytes} MB.',
  notCopied: '{id} chưa sao lưu được: {why}',
  outdated: 'Đã xóa bản cũ {name}.',
  restored:
    'Đã khôi phục {communes} xã từ bản sao lưu lúc {madeAt}; sổ công khai của từng xã đều khớp.',
  provinceNotHere:
    '{commune} từng thuộc {province}, nơi máy chủ này không có: từ nay xã không nằm trong bảng chung của tỉnh nào. Muốn có, xin chạy máy chủ, tạo tỉnh (nghe-dan apply với cột province), dừng lại rồi khôi phục xã lần nữa.',
  notInCopy:
    'Thiếu {id}: khi làm bản sao lưu này không chép được. Xin khôi phục từ một bản cũ hơn, với --commune.',
  checkNext:
    'Tiếp theo: chạy restore --check với tệp trạng thái của một máy giám sát (--state), rồi khởi động máy chủ.',
  holds: '{commune}: sổ đúng và nối tiếp điểm đã công bố; {ratings} phiếu, {events} sự kiện.',
  holdsAlone: '{commune}: sổ đúng, không có gì để so; {ratings} phiếu, {events} sự kiện.',
  brokenCopy: '{commune}: HỎNG. {finding}',
  broken: 'HỎNG, chưa khôi phục: {finding} Xin dùng bản sao lưu khác.',
  exported: 'Đã xuất {commune} vào {folder}. Kho có khóa ký của xã: xin giữ kín.',
  stops: {
    usage: 'Không hiểu lệnh: {why}. Xin xem nghe-dan LỆNH --help.',
    operands: 'Lệnh {name} thiếu hoặc thừa tên. Xin xem: nghe-dan {name} --help.',
    'option-missing': 'Lệnh {name} cần {option}. Xin xem: nghe-dan {name} --help.',
    number: '{option} phải là số, không phải "{text}".',
    unexpected: 'Việc chưa xong: {why}. Chạy lại lệnh không gây hại.',
    'file-missing': 'Không đọc được {file}. Xin kiểm tra tên tệp và quyền đọc.',
    'no-answer': 'Không có trả lời từ {url}. Xin kiểm tra máy chủ có chạy không, và --server.',
    refused: 'Máy chủ không nhận: {why}',
    'watch-secret-refused':
      'Máy chủ không nhận khóa theo dõi: hai bên phải cùng một khóa, từ 16 ký tự trở lên. Xin xem --watch-secret-file.',
    'not-paired':
      'Máy này chưa ghép nối làm máy quản trị ({file}). Xin chạy lần đầu với --secret-file chỉ tới tệp operator-secret, hoặc với OPERATOR_SECRET.',
    'secret-refused':
      'Máy chủ không nhận khóa quản trị: đã có máy quản trị khác, hoặc khóa sai. Xin chạy "nghe-dan invite operator" trên máy đang quản trị rồi dùng mã đó làm OPERATOR_SECRET.',
    'device-refused': 'Máy chủ không còn nhận máy này ({file}). Xin xóa tệp đó rồi ghép nối lại.',
    'other-server':
      'Máy này chỉ ký cho {server}, nơi đã ghép nối ({file}). Xin bỏ --server, hoặc ghép nối riêng với máy chủ kia bằng --device TỆP-KHÁC.',
    'device-unreadable': 'Tệp {file} không phải tệp máy quản trị. Xin xóa rồi ghép nối lại.',
    'column-missing': 'Bảng thiếu cột {column}. Dòng đầu phải có id,name.',
    'column-strange':
      'Bảng có cột lạ "{column}". Chỉ nhận id,name,origins,province,province-name,hotline,mailbox,zalo,other.',
    'no-data': 'Trong {folder} chưa có dữ liệu máy chủ (thư mục own). Xin kiểm tra --data.',
    'data-locked': 'Có máy chủ đang dùng {folder}. Xin dừng máy chủ trước khi khôi phục.',
    copying: 'Đang có một lệnh sao lưu, xuất hoặc khôi phục khác. Xin đợi lệnh đó xong.',
    'no-backup':
      'Trong {folder} không có bản sao lưu trọn vẹn (manifest.json). Xin kiểm tra --from.',
    'file-changed':
      'Tệp {file} của bản sao lưu không còn như lúc ghi. Chưa khôi phục gì; xin dùng bản sao lưu khác.',
    damaged: 'Cơ sở dữ liệu {file} bị hỏng. Xin dùng bản sao lưu khác.',
    'another-commune':
      'Tệp {file} là của xã khác, không phải {commune}. Xin dùng bản sao lưu khác.',
    recipient: '"{recipient}" không phải khóa công khai age (age1…).',
    'identity-missing': 'Tệp {file} được mã hóa. Xin chỉ tệp khóa bí mật bằng --identity.',
    'identity-wrong': 'Khóa bí mật không mở được {file}. Xin kiểm tra --identity.',
    'keys-open': 'Khóa của hòm phiếu chỉ được giữ khi mã hóa. Xin thêm --recipient age1….',
    'not-in-backup': 'Bản sao lưu không có {commune}.',
    'not-in-data': 'Máy chủ không có {commune}. Xin xem: nghe-dan list.',
    'would-replace':
      'Dữ liệu đang có của {many} xã ({communes}) sẽ bị thay và mất. Nếu đúng ý, xin thêm --yes.',
    'no-registry':
      'Thư mục dữ liệu chưa có danh bạ các xã. Xin khôi phục trọn bản sao lưu, hoặc khởi động máy chủ mới một lần và ghép nối máy quản trị rồi nhập.',
    'already-there': 'Đã có {folder}. Xin chọn thư mục mới để không ghi đè.',
    'state-unreadable': 'Tệp {file} không phải tệp trạng thái của nghe-dan-monitor.',
  },
};

/** The page of a paired tablet on which citizens rate; `{…}` is filled in. */
export const kiosk = {
  title: 'Máy nhận phiếu',
  needsScript:
    'Trang này cần JavaScript. Nếu sau ít giây trang vẫn thế này thì trình duyệt đang tắt hoặc chưa tải được JavaScript, hoặc quá cũ (cần Chrome 103 hay Safari 16.4 trở lên). Xin kiểm tra mạng rồi tải lại trang.',
  starting: 'Đang khởi động…',
  languages: 'Ngôn ngữ',
  stuck: {
    title: 'Máy này chưa nhận phiếu được',
    insecure:
      'Trang chưa được mở bằng kết nối an toàn (https), nên trình duyệt không niêm được phiếu. Xin mở lại bằng https.',
    storage:
      'Trình duyệt không cho lưu, nên phiếu sẽ mất khi mất mạng. Xin tắt chế độ ẩn danh, cho trang này lưu dữ liệu, hoặc dọn bớt bộ nhớ rồi thử lại.',
    retry: 'Thử lại',
    elsewhere:
      'Trang nhận phiếu đang mở ở một thẻ khác của máy này. Xin dùng thẻ đó, hoặc đóng nó lại: trang này sẽ tự chạy tiếp.',
  },
  pair: {
    title: 'Biến máy này thành máy nhận phiếu',
    lead: 'Lãnh đạo xã, phường cấp mã mời cho “máy tính bảng nhận phiếu”. Mở đường dẫn đó trên máy này, hoặc dán vào đây.',
    line: 'Đường dẫn hoặc mã mời',
    example: 'Ví dụ: binh-my.7K3M9-QXT2A-4HDNE-8RWV5',
    pin: 'Đặt số PIN, từ 4 đến 12 chữ số',
    pinHint: 'Người trông máy cần số này để thoát ra hoặc đổi cài đặt. Quên thì phải ghép nối lại.',
    again: 'Nhập lại số PIN',
    submit: 'Ghép nối',
    working: 'Đang ghép nối…',
    revoked:
      'Máy này đã bị gỡ khỏi xã, phường, nên mọi thứ lưu trên máy đã được xóa. Phiếu chưa gửi bị xóa: {lost}. Muốn dùng lại, xin lãnh đạo cấp mã mời mới.',
  },
  fault: {
    'no-line':
      'Chưa đọc được mã mời. Xin chép lại cả dòng: tên xã, dấu chấm, rồi 20 chữ và số; hoặc cả đường dẫn.',
    'short-pin': 'Số PIN phải có từ 4 đến 12 chữ số.',
    'pins-differ': 'Hai lần nhập số PIN không giống nhau.',
    offline: 'Chưa kết nối được với máy chủ. Mã mời chưa mất. Xin kiểm tra mạng rồi thử lại.',
    'not-kiosk':
      'Mã mời này không dành cho máy nhận phiếu, và đã bị dùng mất. Máy không giữ quyền nào của mã. Xin lãnh đạo cấp mã mời “máy tính bảng nhận phiếu”.',
    'wrong-pin': 'Số PIN chưa đúng.',
    wait: 'Đã nhập sai nhiều lần. Xin đợi {seconds} giây rồi nhập lại.',
  },
  attract: {
    title: 'Mời ông/bà đánh giá người vừa phục vụ mình',
    lead: 'Khoảng một phút. Không cần ghi tên, không cần đăng nhập.',
    pledges: 'Cán bộ ở đây cam kết',
    asked: 'Phiếu hỏi thêm về: {names}.',
    start: 'Bắt đầu',
    noOfficers:
      'Xã, phường chưa đưa cán bộ nào vào danh sách nên chưa nhận được phiếu. Xin báo người trông máy.',
    noCommune:
      'Máy chưa lấy được danh sách cán bộ. Xin kiểm tra mạng; có mạng máy sẽ tự lấy danh sách.',
    staff: 'Dành cho người trông máy: bấm năm lần liền',
  },
  waiting: '{count} phiếu đang chờ mạng',
  startOver: 'Bỏ phiếu',
  idle: {
    title: 'Ông/bà còn ở đó không?',
    text: 'Những gì đã trả lời sẽ được xóa sau',
    seconds: 'giây',
    stay: 'Tôi còn đây, tiếp tục',
  },
  thanks: {
    sending: 'Phiếu đã được niêm trong máy và đang được gửi.',
    waiting:
      'Phiếu đã được niêm trong máy và sẽ tự gửi khi có mạng. Khi đó mới có biên nhận, nên lần này máy không đưa được biên nhận.',
    loose:
      'Máy không lưu được phiếu. Xin đừng rời màn hình này: phiếu sẽ được gửi khi có mạng, nhưng mất nếu máy tắt.',
    receipt: 'Quét mã này bằng điện thoại để giữ biên nhận. Máy này không giữ.',
    receiptPicture: 'Mã QR mở trang kiểm tra biên nhận',
    serious:
      'Chuyện nghiêm trọng? Quét mã này để báo riêng cho Mặt trận bằng điện thoại của ông/bà.',
    seriousPicture: 'Mã QR mở trang báo riêng cho Mặt trận',
    zalo: 'Zalo:',
    done: 'Xong',
  },
  pin: {
    title: 'Người trông máy',
    label: 'Số PIN',
    open: 'Mở',
    back: 'Quay lại',
  },
  staff: {
    title: 'Cài đặt máy nhận phiếu',
    waiting: 'Phiếu đang chờ gửi',
    waitingWhy: {
      offline: 'Chưa kết nối được với máy chủ.',
      limited: 'Máy chủ hẹn gửi tiếp lúc {time}.',
    },
    refused: 'Phiếu máy chủ không nhận (đã xóa)',
    refusedWhy: '{count} phiếu: {why}',
    unreadable: 'không đọc lại được trên máy này',
    screen: 'Giữ màn hình sáng',
    awake: 'có',
    asleep: 'trình duyệt không cho; xin tắt chế độ ngủ trong cài đặt của máy',
    stored: 'Dữ liệu được giữ lâu dài',
    yes: 'có',
    no: 'trình duyệt chưa hứa; xin cài trang này thành ứng dụng',
    none: 'không',
    desk: 'Máy này đặt ở quầy nào?',
    allDesks: 'Chung cho mọi quầy: người dân tự chọn cán bộ',
    sendNow: 'Gửi ngay',
    newPin: 'Đổi số PIN',
    out: 'Rời toàn màn hình',
    unpair: 'Gỡ máy này',
    back: 'Trở lại nhận phiếu',
    keep: 'Giữ lại',
    save: 'Lưu số PIN',
  },
  unpair: {
    title: 'Gỡ máy này?',
    text: 'Mọi thứ lưu trên máy sẽ bị xóa. Muốn dùng lại phải có mã mời mới. Xin nhắc lãnh đạo gỡ máy khỏi danh sách thiết bị.',
    lost: 'Có {count} phiếu chưa gửi: gỡ máy là mất những phiếu đó.',
    yes: 'Gỡ và xóa hết',
  },
  out: {
    title: 'Máy đang tạm ngừng nhận phiếu',
    text: 'Bây giờ có thể đóng trang hoặc mở trang khác. Không ai chạm vào thì sau một phút máy tự trở lại nhận phiếu.',
  },
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

/** Cảnh báo gửi cho người vận hành. */
export const watching = {
  'server-down': 'Máy chủ không trả lời.',
  'watch-refused':
    'Máy chủ không nhận khóa theo dõi nên không đọc được cảnh báo nào. Có thể khóa đã đổi mà chưa khởi động lại máy chủ.',
  'certificate-ending':
    'Chứng thư của trang sẽ hết hạn trong hai tuần hoặc đã hết hạn, hoặc nginx không trả lời.',
  'status-old': 'Đã hơn 5 phút không có ai ghi tình trạng của máy.',
  'disk-low': 'Ổ đĩa dữ liệu sắp đầy.',
  'clock-wrong': 'Đồng hồ của máy sai hoặc vừa bị chỉnh.',
  'backup-old': 'Đã hơn 36 giờ không có bản sao lưu mới.',
  'release-missed': 'Có xã chưa công bố đúng kỳ.',
  'log-standing': 'Sổ công khai của có xã không dài thêm sau kỳ công bố.',
  'many-errors': 'Máy chủ gặp nhiều lỗi trong 10 phút qua.',
};

/** What `nghe-dan-home` says while it sets up the machine that serves. */
export const home = {
  usage: `Cách dùng (với quyền root):
  nghe-dan-home install --domain TÊN-MIỀN [--certificate TỆP --key TỆP | --acme EMAIL]
                          cài đặt, hoặc nâng cấp lên bản trong thư mục này
                          --no-way-back: cả khi bản đang chạy không đọc được dữ liệu bản này ghi
  nghe-dan-home try       thử bản này trên bản sao của dữ liệu, không thay đổi gì
  nghe-dan-home back      trở lại bản trước
  nghe-dan-home remove    gỡ hết, chỉ giữ lại dữ liệu
  nghe-dan-home alive     máy chủ có trả lời không`,
  steps: {
    placed: 'Bản này nằm ở {release}.',
    tried: 'Đã thử trên bản sao dữ liệu của {communes} xã: đọc đúng, và còn đường trở lại.',
    'tried-forward':
      'Đã thử trên bản sao dữ liệu của {communes} xã: đọc đúng. Không hỏi có còn đường trở lại hay không.',
    runs: 'Máy chủ đang chạy và trả lời.',
    proxy: 'nginx đã phục vụ https://{domain}/.',
    installed: 'Xong. Mã ghép nối thiết bị quản trị đầu tiên nằm trong {secret}.',
    back: 'Đã trở lại {release}; máy chủ trả lời.',
    removed: 'Đã gỡ hết. Dữ liệu còn nguyên trong {data} và thuộc về root.',
  },
  troubles: {
    'not-root': 'Cần quyền root: hãy chạy lại với sudo.',
    'not-installed': 'Máy này chưa cài Nghe Dân: hãy dùng lệnh install.',
    'domain-missing': 'Chưa biết tên miền: hãy thêm --domain TÊN-MIỀN.',
    'other-domain':
      'Máy này phục vụ {known}. Tên miền nằm trong sổ công khai nên không đổi được; nếu chưa có xã nào, hãy xóa {file} rồi chạy lại.',
    torn: 'Tệp trong {folder} không còn nguyên vẹn; hãy tải lại. {said}',
    'no-file': 'Không có tệp {file}.',
    'no-space': 'Cần {megabytes} MB trống trên đĩa dữ liệu để thử trên bản sao.',
    'reads-otherwise':
      'Bản mới đọc dữ liệu của xã {commune} khác với bản đang chạy. Không thay đổi gì; hãy báo cho người làm ra bản này.',
    'no-way-back':
      'Bản đang chạy không đọc được dữ liệu mà bản mới đã ghi (xã {commune}), nên sẽ không có đường trở lại. Không thay đổi gì. Nếu ghi chú của bản mới nói đúng như vậy, xin sao lưu, chép bản sao lưu sang nơi khác, rồi chạy: install --no-way-back.',
    'cannot-go-back':
      'Bản trước không đọc được dữ liệu của xã {commune} như bản đang chạy. Không thay đổi gì. Đường trở lại là bản sao lưu từ trước khi nâng cấp: docs/operate.vi.md, mục “Nâng cấp”.',
    'does-not-start': 'Máy chủ của {release} không trả lời; xem journalctl -u nghe-dan.',
    'switched-back':
      'Máy chủ của {release} không trả lời, nên đã trở lại bản trước; xem journalctl -u nghe-dan.',
    'no-previous': 'Không có bản trước để trở lại.',
    silent: 'Máy chủ không trả lời.',
    failed: 'Lệnh này không chạy được: {command}\n{said}',
  },
};
