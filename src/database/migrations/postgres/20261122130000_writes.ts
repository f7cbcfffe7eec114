import { Migration } from '@mikro-orm/migrations';
import { writes } from '../writes.js';

export class Migration20261122130000 extends Migration {
  override async up(): Promise<void> {
    await this.execute(writes);
  }
}
