import { inflateSync } from 'node:zlib';

export interface PrintedPage {
  width: number;
  height: number;
  text: string;
}

/** What stands on the pages of a PDF as Chromium writes it: objects in plain sight, streams deflated, and for each font a table from its glyphs to letters. */
export function pagesOfPdf(file: Buffer): PrintedPage[] {
  const source = file.toString('latin1');
  const objects = new Map<string, { dictionary: string; stream: string }>();
  for (const { 1: key, 2: body, index } of source.matchAll(/(?<=^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) {
    const at = body.indexOf('stream\n');
    const dictionary = at < 0 ? body : body.slice(0, at);
    const length = Number(/\/Length (\d+)/.exec(dictionary)?.[1] ?? 0);
    const from = index + key.length + ' 0 obj\n'.length + at + 'stream\n'.length;
    const bytes = at < 0 ? Buffer.alloc(0) : file.subarray(from, from + length);
    objects.set(key, { dictionary, stream: (dictionary.includes('/FlateDecode') ? inflateSync(bytes) : bytes).toString('latin1') });
  }
  const letters = new Map<string, Map<string, string>>();
  for (const [key, { dictionary }] of objects) {
    const table = /\/ToUnicode (\d+) 0 R/.exec(dictionary)?.[1];
    if (table) letters.set(key, lettersOf(objects.get(table)?.stream ?? ''));
  }
  return [...objects.values()]
    .filter(({ dictionary }) => /\/Type \/Page\b/.test(dictionary))
    .map(({ dictionary }) => {
      const [, , width, height] = (/\/MediaBox \[([^\]]*)\]/.exec(dictionary)?.[1] ?? '').trim().split(/\s+/).map(Number);
      const fonts = new Map([.../\/Font <<([\s\S]*?)>>/.exec(dictionary)?.[1].matchAll(/\/(\w+) (\d+) 0 R/g) ?? []].map(([, name, key]) => [name, letters.get(key)]));
      const content = objects.get(/\/Contents (\d+) 0 R/.exec(dictionary)?.[1] ?? '')?.stream ?? '';
      let font: Map<string, string> | undefined;
      let text = '';
      for (const [, name, glyphs] of content.matchAll(/\/(\w+) [\d.]+ Tf|<([0-9A-Fa-f]+)>/g)) {
        if (name) font = fonts.get(name);
        else text += (glyphs.match(/.{4}/g) ?? []).map(glyph => font?.get(glyph.toLowerCase()) ?? '').join('');
      }
      return { width, height, text };
    });
}

function lettersOf(table: string): Map<string, string> {
  const letters = new Map<string, string>();
  const wide = (hex: string): string => String.fromCharCode(...(hex.match(/.{4}/g) ?? []).map(code => Number.parseInt(code, 16)));
  const hex = (code: number): string => code.toString(16).padStart(4, '0');
  for (const [, lines] of table.matchAll(/beginbfchar\n([\s\S]*?)endbfchar/g)) for (const [, glyph, letter] of lines.matchAll(/<(\w+)> <(\w+)>/g)) letters.set(glyph.toLowerCase(), wide(letter));
  for (const [, lines] of table.matchAll(/beginbfrange\n([\s\S]*?)endbfrange/g)) {
    for (const [, from, to, letter] of lines.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g)) {
      for (let glyph = Number.parseInt(from, 16), i = 0; glyph <= Number.parseInt(to, 16); glyph++, i++) letters.set(hex(glyph), String.fromCharCode(Number.parseInt(letter, 16) + i));
    }
  }
  return letters;
}
