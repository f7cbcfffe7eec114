import { type FileHandle, open } from 'node:fs/promises';
import type { SecondPlace } from './second-place.js';
import { hashOfLine } from './signed-head.js';

/** No line of ours is as long. */
const longestLine = 4096;

/** A file that is only appended to: on another disk, or one that another machine collects. */
export class FilePlace implements SecondPlace {
  readonly kind = 'file';
  constructor(readonly file: string) {}

  async last(): Promise<string | null> {
    const line = (await this.#tail()).trimEnd().split('\n').at(-1);
    return line ? hashOfLine(line) : null;
  }

  async write(line: string): Promise<void> {
    const isCut = !/(^|\n)$/.test(await this.#tail());
    const handle = await open(this.file, 'a');
    try {
      // in one piece, and after a line that was cut off on one of its own
      await handle.appendFile(`${isCut ? '\n' : ''}${line}\n`);
      await handle.sync();
    } finally {
      await handle.close();
    }
  }

  async #tail(): Promise<string> {
    let handle: FileHandle;
    try {
      handle = await open(this.file, 'r');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
      throw error;
    }
    try {
      const { size } = await handle.stat();
      const start = Math.max(0, size - longestLine);
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(size - start), 0, size - start, start);
      return buffer.toString('utf8', 0, bytesRead);
    } finally {
      await handle.close();
    }
  }
}
