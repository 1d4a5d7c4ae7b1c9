/** What people write, by how they left. */
export const comments = {
  praise: [
    'Cán bộ hướng dẫn tận tình, tôi làm một lần là xong.',
    'Tôi già rồi, mắt kém, được cán bộ đọc và điền giúp từng mục. Xin cảm ơn.',
    'Nhận kết quả trước hẹn hai ngày. Rất hài lòng.',
    'Cán bộ vui vẻ, giải thích dễ hiểu, không phải đi lại nhiều.',
    'Hồ sơ thiếu giấy, cán bộ gọi điện báo ngay chứ không để tôi chờ.',
    'Được mời nước, được hỏi thăm, làm việc nhanh gọn.',
    'Trước kia đi ba bốn lần, nay một buổi sáng là xong.',
    'Cán bộ biết xin lỗi khi để dân chờ, thế là quý.',
    'Tôi không rành nộp hồ sơ trên mạng, được chỉ từng bước một.',
  ],
  suggestion: [
    'Nên có thêm ghế và quạt ở chỗ chờ.',
    'Đề nghị dán mẫu tờ khai đã điền sẵn để bà con xem theo.',
    'Nên nhắn tin khi có kết quả để dân khỏi lên hỏi.',
    'Giờ nghỉ trưa nên có người trực vì bà con đi làm xa.',
    'Làm được việc nhưng còn phải chờ hơi lâu.',
    'Bảng hướng dẫn chữ nhỏ quá, người già khó đọc.',
    'Máy lấy số hay hỏng, mong xã sửa.',
  ],
  complaint: [
    'Hẹn thứ Tư trả kết quả mà đến thứ Hai tuần sau mới có.',
    'Mỗi lần lên lại được bảo thiếu một giấy khác, sao không nói một lần cho đủ.',
    'Hỏi thì bảo sang quầy khác, quầy khác lại chỉ về.',
    'Nói năng còn cộc lốc, tôi hỏi lại thì tỏ ra khó chịu.',
    'Chờ gần hai tiếng mới tới lượt, không ai giải thích vì sao.',
    'Đến đầu giờ chiều không thấy ai ở quầy, 14 giờ 15 mới làm.',
    'Hồ sơ đất để ba tuần, hỏi thì bảo cứ về chờ.',
  ],
} as const;
