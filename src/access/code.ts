import type { Faults } from './faults.js';

const form = /^[A-Z0-9]+(-[A-Z0-9]+)*$/;
const most = 50;

/** A code is typed, printed and said aloud: capitals, digits and single hyphens. */
export function checkCode(faults: Faults, code: string): void {
  if (!form.test(code) || code.length > most)
    faults.add(['code'], {
      en: `"${code.slice(0, 60)}" is no code; write at most ${most} capital letters A–Z and digits, in groups joined by single hyphens, like HOAIDUC-NOIVU`,
      vi: `"${code.slice(0, 60)}" không phải là mã hợp lệ; dùng tối đa ${most} chữ in hoa A–Z và chữ số, các nhóm nối bằng một dấu gạch nối, ví dụ HOAIDUC-NOIVU`,
    });
}

export function codeIsTaken(faults: Faults, code: string, by: { name: string }): void {
  faults.add(['code'], { en: `"${code}" is the code of "${by.name}"; choose another`, vi: `"${code}" là mã của "${by.name}"; hãy chọn mã khác` });
}
