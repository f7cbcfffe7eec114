import type { Dice } from './dice.js';
import { join, type Phrase, phrase } from './phrase.js';

const list = (words: string): Phrase[] => words.split('|').map(word => phrase(word.trim()));

const verbs = list(
  'Rà soát|Xây dựng|Hoàn thiện|Triển khai|Kiểm tra|Đôn đốc|Tổng hợp, báo cáo|Tham mưu|Cập nhật|Công khai|Niêm yết|Số hóa|Đánh giá|Đẩy nhanh|Khắc phục|Chấn chỉnh|Bố trí kinh phí cho|Tổ chức tập huấn về|Phân công người theo dõi|Nghiệm thu|Thẩm định|Ban hành quy chế về|Giải quyết dứt điểm|Tuyên truyền về|Thống kê|Lập danh mục',
);
const matters = list(
  'thủ tục hành chính|hồ sơ đất đai|dịch vụ công trực tuyến|bộ phận một cửa|chỉ số cải cách hành chính|cơ sở dữ liệu dân cư|chữ ký số|kế hoạch đầu tư công|giải phóng mặt bằng|hệ thống thoát nước|đèn chiếu sáng công cộng|trường mầm non|trạm y tế|nhà văn hóa thôn|chợ dân sinh|hợp tác xã nông nghiệp|nước sạch nông thôn|rác thải sinh hoạt|vệ sinh môi trường|khoáng sản cát sỏi|đê điều và phòng chống lụt bão|kênh mương nội đồng|đường giao thông liên xã|cầu dân sinh|quy hoạch chi tiết|cấp giấy chứng nhận quyền sử dụng đất|trật tự xây dựng|an toàn thực phẩm|an toàn giao thông|phòng cháy chữa cháy|hộ nghèo và cận nghèo|bảo hiểm y tế|đối tượng chính sách|nhà ở xã hội|việc làm cho lao động trẻ|đào tạo nghề|tuyển dụng viên chức|đánh giá cán bộ|kỷ luật công vụ|tiếp công dân|đơn thư khiếu nại|thu ngân sách|nợ đọng thuế|đấu giá quyền sử dụng đất|di tích lịch sử|lễ hội truyền thống|du lịch cộng đồng|sản phẩm OCOP|dịch tả lợn châu Phi|tiêm phòng dại|rừng phòng hộ|cây xanh đô thị|thư viện số|hội nghị không giấy|trang thông tin điện tử|camera giám sát|hóa đơn điện tử|thanh toán không dùng tiền mặt|định danh điện tử|quốc phòng địa phương|tuyển quân|phòng chống ma túy|văn thư lưu trữ|họp trực tuyến',
);
const means = list(
  'theo đúng quy định|bảo đảm đúng tiến độ|gắn với trách nhiệm người đứng đầu|không để kéo dài|báo cáo kết quả hằng tháng|có giải pháp cụ thể|công khai để nhân dân giám sát|lấy ý kiến các đơn vị liên quan|trình cấp có thẩm quyền phê duyệt|chịu trách nhiệm về kết quả|xong từng bước chắc chắn|ưu tiên vùng khó khăn|phối hợp với Mặt trận Tổ quốc|huy động nguồn lực xã hội|tiết kiệm, hiệu quả',
);
const papers = Array.from({ length: 480 }, (_, i) => phrase(`theo ${['Kế hoạch số', 'Quyết định số', 'Nghị quyết số', 'Công văn số'][i % 4]} ${i + 7}/${['KH-UBND', 'QĐ-UBND', 'NQ-HĐND', 'UBND-VP'][i % 4]},`));
const openings = list('Giao|Yêu cầu|Đề nghị|Thống nhất giao|Nhất trí giao|Đồng ý chủ trương, giao');
const addressees = list('các phòng, ban chuyên môn|Ủy ban nhân dân các xã, thị trấn|các đơn vị sự nghiệp|các thành viên ban chỉ đạo|các ngành chức năng|thường trực ban chỉ đạo');
const meetings = list('Họp ban chỉ đạo về|Hội nghị sơ kết về|Phiên họp thường kỳ, nội dung:|Giao ban công tác|Làm việc về|Kiểm tra công tác|Triển khai kế hoạch về|Đánh giá kết quả');
const deliverables = ['Báo cáo', 'Kế hoạch', 'Quyết định', 'Tờ trình', 'Danh mục', 'Biên bản nghiệm thu', null, null];
export const undated = list('thường xuyên|trong thời gian tới|trước mắt|ngay sau hội nghị|khi có hướng dẫn của cấp trên|sau khi bố trí được kinh phí|trong nhiệm kỳ');
export const obstacles = ['Chưa được bố trí kinh phí', 'Chờ ý kiến của đơn vị phối hợp', 'Vướng mắc về mặt bằng', 'Thiếu nhân lực chuyên môn', 'Quy định mới chưa có hướng dẫn'];
export const needs = ['Văn bản trả lời', 'Bổ sung dự toán', 'Cử người phối hợp', 'Hướng dẫn nghiệp vụ'];
export const extensionReasons = ['Khối lượng phát sinh', 'Chờ thẩm định', 'Thời tiết không thuận lợi', 'Phải lấy ý kiến lại'];

const syllables = ['An', 'Bình', 'Cẩm', 'Đông', 'Hòa', 'Khánh', 'Sơn', 'Thượng', 'Lộc', 'Minh', 'Ngọc', 'Phú', 'Quảng', 'Tân', 'Thanh', 'Trung', 'Vân', 'Xuân', 'Yên', 'Đức', 'Hưng', 'Long', 'Mỹ', 'Thạch', 'Giang', 'Liên'];
/** One of 650 names of places; neighbours in number are not alike. */
export function place(number: number): string {
  const first = (number * 7) % syllables.length;
  const second = (first + 1 + (Math.floor(number / syllables.length) % (syllables.length - 1))) % syllables.length;
  return `${syllables[first]} ${syllables[second]}`;
}
const families = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Huỳnh', 'Phan', 'Vũ', 'Võ', 'Đặng', 'Bùi', 'Đỗ', 'Hồ', 'Ngô', 'Dương', 'Lý'];
const middles = ['Văn', 'Thị', 'Đức', 'Hữu', 'Minh', 'Ngọc', 'Quang', 'Thanh', 'Xuân', 'Kim'];
const given = ['An', 'Bảo', 'Chi', 'Dũng', 'Giang', 'Hà', 'Hải', 'Hạnh', 'Hùng', 'Hương', 'Khoa', 'Lan', 'Linh', 'Long', 'Mai', 'Nam', 'Nga', 'Phong', 'Phúc', 'Quân', 'Sơn', 'Tâm', 'Thảo', 'Tuấn', 'Vinh', 'Yến'];
export const personName = (dice: Dice): string => `${dice.pick(families)} ${dice.pick(middles)} ${dice.pick(given)}`;

const inPlace = (dice: Dice): Phrase => phrase(`tại ${place(dice.whole(0, 649))}`);
export const meetingTitle = (dice: Dice): Phrase => join(dice.pick(meetings), dice.pick(matters), phrase('và'), dice.pick(matters));
export const conclusionText = (dice: Dice): Phrase => join(dice.pick(openings), dice.pick(addressees), dice.pick(papers), dice.pick(means), phrase('về'), dice.pick(matters), phrase('và'), dice.pick(matters), inPlace(dice));
export const directiveText = (dice: Dice): Phrase => join(dice.pick(verbs), dice.pick(matters), inPlace(dice), dice.pick(papers), dice.pick(means));
export const deliverable = (dice: Dice): string | null => dice.pick(deliverables);
