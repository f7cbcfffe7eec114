import { Migration } from '@mikro-orm/migrations';
import { accounts } from '../accounts.js';

export class Migration20261122140000 extends Migration {
  override async up(): Promise<void> {
    for (const statement of accounts('sqlite')) await this.execute(statement);
  }
}
