import type { CreateIndicatorInput } from '../../src/measurement/indicator.inputs.js';
import { createIndicator } from '../../src/measurement/indicator.command.js';
import type { Diary } from './diary.js';
import { secretary } from './share.js';

type IndicatorOfYear = Pick<CreateIndicatorInput, 'name' | 'unit' | 'direction' | 'kind' | 'aggregation' | 'isShare'> & { word: string };
const share = { unit: '%', isShare: true, aggregation: 'RATIO', direction: 'HIGHER_IS_BETTER' } as const;

const indicators: IndicatorOfYear[] = [
  { word: 'nop-truc-tuyen', name: 'Tỷ lệ hồ sơ thủ tục hành chính nộp trực tuyến (minh họa)', ...share, kind: 'FLOW' },
  { word: 'tai-khoan-so', name: 'Số công dân được cấp tài khoản dịch vụ công (minh họa)', unit: 'người', isShare: false, aggregation: 'SUM', direction: 'HIGHER_IS_BETTER', kind: 'FLOW' },
  { word: 'toan-trinh', name: 'Tỷ lệ thủ tục hành chính cung cấp trực tuyến toàn trình (minh họa)', ...share, kind: 'STOCK' },
  { word: 'thoi-gian-dat-dai', name: 'Thời gian giải quyết trung bình một hồ sơ đất đai (minh họa)', unit: 'ngày', isShare: false, aggregation: 'NONE', direction: 'LOWER_IS_BETTER', kind: 'STOCK' },
  { word: 'ho-so-cong-viec', name: 'Tỷ lệ hồ sơ công việc xử lý trên môi trường mạng (minh họa)', ...share, kind: 'STOCK' },
  { word: 'dung-han', name: 'Tỷ lệ hồ sơ giải quyết đúng hạn tại cấp xã (minh họa)', ...share, kind: 'FLOW' },
  { word: 'tap-huan', name: 'Tỷ lệ cán bộ, công chức được tập huấn kỹ năng số (minh họa)', ...share, kind: 'STOCK' },
  { word: 'chi-so-cchc', name: 'Chỉ số cải cách hành chính cấp huyện (minh họa)', unit: 'điểm', isShare: false, aggregation: 'NONE', direction: 'HIGHER_IS_BETTER', kind: 'STOCK' },
  { word: 'ho-so-tre', name: 'Số hồ sơ trễ hạn phải xin lỗi (minh họa)', unit: 'hồ sơ', isShare: false, aggregation: 'SUM', direction: 'LOWER_IS_BETTER', kind: 'FLOW' },
  { word: 'hoc-phi-so', name: 'Tỷ lệ trường thu học phí không dùng tiền mặt (minh họa)', ...share, kind: 'STOCK' },
];

export function defineIndicators(diary: Diary, from: number): void {
  for (const { word, ...indicator } of indicators)
    diary.on(from, secretary, createIndicator, () => ({ code: `MINHHOA-${word.toUpperCase()}`, ...indicator }), { Indicator: word });
}
