import { sql } from 'kysely';
import { createField } from '../../src/field/field.command.js';
import type { Diary } from './diary.js';
import { remember } from './words.js';

/** A few letters by which a field of work is found among those that are there, and how it is made where it is not. */
const fields: Record<string, [code: string, name: string]> = {
  'chỉ đạo': ['MINHHOA-CHIDAO', 'Công tác chỉ đạo, điều hành cải cách hành chính'],
  'thể chế': ['MINHHOA-THECHE', 'Cải cách thể chế'],
  'thủ tục': ['MINHHOA-THUTUC', 'Cải cách thủ tục hành chính'],
  'bộ máy': ['MINHHOA-BOMAY', 'Cải cách tổ chức bộ máy hành chính nhà nước'],
  'công chức': ['MINHHOA-CONGVU', 'Xây dựng đội ngũ cán bộ, công chức'],
  'tài chính': ['MINHHOA-TAICHINH', 'Cải cách tài chính công'],
  'hiện đại': ['MINHHOA-HIENDAI', 'Hiện đại hóa nền hành chính'],
};

export function knowFields(diary: Diary, from: number): void {
  diary.happens(diary.calendar.day(from), async stage => {
    const known = (await stage.database.statements.rows(sql`select id, name from field order by id`, {})) as [number, string][];
    for (const [word, [code, name]] of Object.entries(fields)) {
      const key = known.find(([, name]) => name.toLowerCase().includes(word))?.[0] ?? (await stage.does('administrator', createField, { code, name })).field;
      remember(stage, `field ${word}`, 'Field', key);
    }
  });
}
