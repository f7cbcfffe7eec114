import type { CreateFieldInput } from '../../src/field/field.inputs.js';

const source = 'Kế hoạch cải cách hành chính năm 2017 của huyện Thoại Sơn';

/** The eight into which that plan divides the work. */
export const fields: Pick<CreateFieldInput, 'code' | 'name' | 'source'>[] = [
  { code: 'CCHC-CHIDAO', name: 'Công tác chỉ đạo, điều hành cải cách hành chính', source },
  { code: 'CCHC-THECHE', name: 'Cải cách thể chế', source },
  { code: 'CCHC-THUTUC', name: 'Cải cách thủ tục hành chính và thực hiện cơ chế một cửa, một cửa liên thông', source },
  { code: 'CCHC-BOMAY', name: 'Cải cách tổ chức bộ máy hành chính nhà nước', source },
  { code: 'CCHC-DOINGU', name: 'Xây dựng, nâng cao chất lượng đội ngũ cán bộ, công chức, viên chức', source },
  { code: 'CCHC-TAICHINH', name: 'Cải cách tài chính công', source },
  { code: 'CCHC-HIENDAIHOA', name: 'Hiện đại hóa nền hành chính', source },
  { code: 'CCHC-TUYENTRUYEN', name: 'Công tác tuyên truyền, kiểm tra cải cách hành chính', source },
];
