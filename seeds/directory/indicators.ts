import type { CreateIndicatorInput } from '../../src/measurement/indicator.inputs.js';

type IndicatorData = Pick<CreateIndicatorInput, 'code' | 'name' | 'unit' | 'direction' | 'kind' | 'aggregation' | 'isShare'>;

/** Shares of which more is better, as they stand on a day. */
const share = (code: string, name: string): IndicatorData => ({ code, name, unit: '%', direction: 'HIGHER_IS_BETTER', kind: 'STOCK', aggregation: 'RATIO', isShare: true });

export const indicators: IndicatorData[] = [
  share('TTHC-TRUCTUYEN-MUC34', 'Tỷ lệ thủ tục hành chính của huyện, xã, thị trấn được cung cấp trực tuyến mức độ 3, 4'),
  share('HOSO-MUC34-TAINHA', 'Tỷ lệ hồ sơ dịch vụ công mức độ 3, 4 do công dân trực tiếp làm tại nhà'),
  share('DVCTT-MUC3', 'Tỷ lệ thực hiện dịch vụ công trực tuyến mức độ 3'),
  share('DVCTT-SUDUNG', 'Tỷ lệ người dân sử dụng dịch vụ công trực tuyến'),
  share('DVCTT-TUTHAOTAC', 'Tỷ lệ người dân tự thao tác khi dùng dịch vụ công trực tuyến'),
  share('IOFFICE-KETNOI', 'Tỷ lệ cơ quan, đơn vị kết nối hệ thống quản lý văn bản và điều hành i-Office'),
  share('CHUKYSO-CAP', 'Tỷ lệ cơ quan, đơn vị và cán bộ, công chức, viên chức được cấp và dùng chữ ký số'),
];
