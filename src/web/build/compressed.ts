import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

/** Beside each script and style sheet the same compressed, so that no request waits for that. */
export function compressed(): Plugin {
  let folder = '';
  return {
    name: 'compressed',
    configResolved: ({ root, build }) => {
      folder = join(root, build.outDir, 'assets');
    },
    writeBundle() {
      for (const file of readdirSync(folder).filter(name => /\.(js|css|svg)$/.test(name)).map(name => join(folder, name))) {
        const content = readFileSync(file);
        writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }));
        writeFileSync(`${file}.br`, brotliCompressSync(content));
      }
    },
  };
}
