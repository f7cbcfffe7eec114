import { describe, expect, it } from 'vitest';
import { csvOf } from '../../src/web/register/csv.js';

describe('a file for spreadsheets', () => {
  it('says that it is UTF-8, ends every line and quotes what would end a cell', () => {
    expect(csvOf([['Số', 'Nhiệm vụ'], ['1', 'Rà soát, "số hóa"\nhồ sơ']], ',')).toBe('\uFEFFSố,Nhiệm vụ\r\n1,"Rà soát, ""số hóa""\nhồ sơ"\r\n');
  });
  it('parts cells by semicolons in Vietnamese, where a comma stands in decimals', () => {
    expect(csvOf([['Điểm', 'Ghi chú'], ['96,15', 'đã ký; chờ gửi']], ';')).toBe('\uFEFFĐiểm;Ghi chú\r\n"96,15";"đã ký; chờ gửi"\r\n');
    expect(csvOf([['96.15', 'signed']], ',')).toBe('\uFEFF96.15,signed\r\n');
  });
  it.each(['=1+1', '+84', '-2', '@SUM(A1)', '\t=1', ' =1', '\r=1'])('makes no formula of %j', text => {
    expect(csvOf([[text]], ';').replace(/^\uFEFF"?/, '')).toMatch(/^'/);
  });
  it('leaves what only has such a sign further on as it is', () => {
    expect(csvOf([['30-40%', 'a=b']], ',')).toBe('\uFEFF30-40%,a=b\r\n');
  });
});
