/** Talk in which another province has its place. */
export const ABROAD =
  /(?<!\p{L})(?:phối hợp|giáp|giáp ranh|kinh nghiệm|học tập|liên kết|liên tỉnh|các tỉnh|hai tỉnh|trao đổi|tham quan|hợp tác|kết nghĩa|ký kết|với|như(?! sau)|so với|vùng|tuyến|quốc lộ|cao tốc|mô hình|quê|nguyên|hội nghị|cũ|trước đây|sáp nhập|hợp nhất|chia tách|(?:tại|từ|đến|sang|ra|vào) tỉnh)(?!\p{L})/u

/** Words that make a place that of the plan: "trên địa bàn tỉnh X". */
export const OWN = /(?:trên địa bàn|toàn|của|trong phạm vi)$/
