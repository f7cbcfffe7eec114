import { type Bilingual, Refusal } from '../kernel/refusal.js';

const form = /^[a-z0-9](?:[a-z0-9._@-]{0,98}[a-z0-9])?$/;

/** A login is typed, and said on the telephone. */
export const faultOfLogin = (login: string): Bilingual | undefined =>
  form.test(login)
    ? undefined
    : {
        en: `"${login.slice(0, 60)}" is no login; write small letters a–z and digits, with signs of . _ @ - between them, at most 100, like secretariat.hoaiduc`,
        vi: `"${login.slice(0, 60)}" không phải là tên đăng nhập hợp lệ; dùng chữ thường a–z và chữ số, có thể có . _ @ - ở giữa, tối đa 100 ký tự, ví dụ secretariat.hoaiduc`,
      };
export const loginIsTaken = (login: string): Bilingual => ({ en: `"${login}" is the login of another account; choose another`, vi: `"${login}" đã là tên đăng nhập của tài khoản khác; hãy chọn tên khác` });

/** As it is looked up: nobody is kept out by a capital. */
export const asLogin = (typed: string): string => typed.trim().toLowerCase();

export const noSuchLogin = (login: string): Refusal => new Refusal('NOT_FOUND', { en: `there is no account "${login.slice(0, 60)}"`, vi: `không có tài khoản "${login.slice(0, 60)}"` });
