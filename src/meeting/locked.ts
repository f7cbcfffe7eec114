import { Refusal } from '../kernel/refusal.js';
import type { Meeting } from './meeting.js';

export const locked = (en: string, vi: string): Refusal => new Refusal('LOCKED', { en, vi });

/** What is issued is never edited. */
export function expectNotIssued(meeting: Meeting): void {
  if (meeting.status === 'ISSUED') throw locked('its notice is issued, which locks the words for good; correct it with a supplement', 'thông báo kết luận đã ban hành nên nội dung đã khóa; hãy đính chính bằng văn bản bổ sung');
  expectNotCancelled(meeting);
}

export function expectNotCancelled(meeting: Meeting): void {
  if (meeting.status === 'CANCELLED') throw locked('the meeting is cancelled', 'cuộc họp đã hủy');
}
