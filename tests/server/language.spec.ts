import { expect, it } from 'vitest';
import { languageOf } from '../../src/server/language.js';

it.each([
  [undefined, 'en'],
  ['', 'en'],
  ['vi', 'vi'],
  ['vi-VN,vi;q=0.9,en-US;q=0.8,en;q=0.7', 'vi'],
  ['en-US,en;q=0.9,vi;q=0.8', 'en'],
  ['fr,vi;q=0.5', 'vi'],
  ['fr', 'en'],
  ['*', 'en'],
  ['vi;q=0', 'en'],
  ['VI;Q=0.5', 'vi'],
  ['vi;q=bad', 'en'],
  ['en,vi', 'en'],
] as const)('"Accept-Language: %s" is answered in %s', (header, language) => {
  expect(languageOf(header)).toBe(language);
});
