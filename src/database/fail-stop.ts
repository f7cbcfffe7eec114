import { Refusal } from '../kernel/refusal.js';

/**
 * What is believed to be stored can no longer be trusted once the storage has failed: after a failed fsync the system may call pages written that never
 * were. From then on nothing is read and nothing is written; whoever serves is told, and ends the process. What was acknowledged is in the file, and
 * the next start finds it there.
 */
export class FailStop {
  readonly #failed = Promise.withResolvers<Error>();
  #fault: Error | undefined;

  /** what failed first; undefined while all is well */
  get fault(): Error | undefined {
    return this.#fault;
  }

  /** Comes true when the storage fails, and never otherwise. */
  get failed(): Promise<Error> {
    return this.#failed.promise;
  }

  stop(fault: Error): void {
    this.#fault ??= fault;
    this.#failed.resolve(fault);
  }
}

/** Whether the change is recorded is known by the next start only: what had been written before the sync failed may have reached the disk. */
export const storageFailed = new Refusal('UNAVAILABLE', {
  en: 'the storage of the database failed: the change may be recorded or not; look before you repeat it, or send changes with an idempotencyKey, which makes repeating safe',
  vi: 'thiết bị lưu trữ cơ sở dữ liệu bị lỗi: thay đổi có thể đã hoặc chưa được ghi; hãy kiểm tra trước khi lặp lại, hoặc gửi kèm idempotencyKey để lặp lại an toàn',
});

export const storageUnreadable = new Refusal('UNAVAILABLE', { en: 'the storage of the database failed, and nothing can be read; try again in a moment', vi: 'thiết bị lưu trữ cơ sở dữ liệu bị lỗi, không đọc được dữ liệu; hãy thử lại sau giây lát' });

export const diskFull = new Refusal('UNAVAILABLE', { en: 'the disk of the database is full; nothing was changed', vi: 'ổ đĩa của cơ sở dữ liệu đã đầy; chưa có gì thay đổi' });
