import { Migration } from '@mikro-orm/migrations';
import { record } from '../record.js';

export class Migration20261122150000 extends Migration {
  override async up(): Promise<void> {
    await record('sqlite', (text, values) => this.execute(text, values));
  }
}
