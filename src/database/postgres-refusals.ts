import { Refusal } from '../kernel/refusal.js';

/** What is said of a database that cannot do it now, and of what became of the change. */
export const unreadable = new Refusal('UNAVAILABLE', { en: 'the database cannot be reached; try again in a moment', vi: 'không kết nối được cơ sở dữ liệu; hãy thử lại sau giây lát' });

export const tooManyReads = new Refusal('UNAVAILABLE', { en: 'too much is being read at once; try again in a moment', vi: 'đang có quá nhiều yêu cầu đọc dữ liệu; hãy thử lại sau giây lát' });

export const unreachable = new Refusal('UNAVAILABLE', { en: 'the database cannot be reached; nothing was changed, try again in a moment', vi: 'không kết nối được cơ sở dữ liệu; chưa có gì thay đổi, hãy thử lại sau giây lát' });

export const tooManyWrites = new Refusal('UNAVAILABLE', {
  en: 'too many changes are being recorded at once; nothing was changed, try again in a moment',
  vi: 'đang có quá nhiều thay đổi được ghi; chưa có gì thay đổi, hãy thử lại sau giây lát',
});

export const tooLong = (milliseconds: number): Refusal =>
  new Refusal('TIMEOUT', {
    en: `recording the change took longer than ${milliseconds / 1000} s and was ended; nothing was changed`,
    vi: `việc ghi thay đổi kéo dài hơn ${milliseconds / 1000} giây nên đã dừng; chưa có gì thay đổi`,
  });

export const unknownOutcome = new Refusal('UNAVAILABLE', {
  en: 'the connection to the database was lost while the change was being recorded: it may be recorded or not; look before you repeat it, or send changes with an idempotencyKey, which makes repeating safe',
  vi: 'mất kết nối cơ sở dữ liệu khi đang ghi thay đổi: thay đổi có thể đã hoặc chưa được ghi; hãy kiểm tra trước khi lặp lại, hoặc gửi kèm idempotencyKey để lặp lại an toàn',
});
