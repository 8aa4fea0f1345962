/** Talk in which another province has its place. */
export const ABROAD =
  /(?<!\p{L})(?:phối hợp(?! trong)|giáp|giáp ranh|kinh nghiệm|học tập|liên kết|liên tỉnh|các tỉnh|hai tỉnh|trao đổi|tham quan|hợp tác|kết nghĩa|ký kết|(?<!phù hợp |đối )với(?! (?:các |những |một số )?nội dung)|như(?! sau)|so với|vùng|tuyến|quốc lộ|cao tốc|mô hình|quê|nguyên (?:là|quán)|hội nghị|cũ|trước đây|sáp nhập|hợp nhất|chia tách|(?:tại|từ|đến|sang|ra|vào) tỉnh)(?!\p{L})/u

/** Words that make a place that of the plan: "trên địa bàn tỉnh X". */
export const OWN = /(?:trên địa bàn|toàn|của|trong phạm vi)$/

/** Words of which a plan speaks as its own: "trẻ em tỉnh X", "ngân sách tỉnh X". */
export const OWN_PEOPLE =
  /(?:trẻ em|nhân dân|người dân|xã hội|phụ nữ|thanh niên|học sinh|cộng đồng|ngân sách|thông tin điện tử|chuyển đổi số|nông thôn mới|đảng bộ)$/
