import { sql } from 'kysely';
import { ref } from '../database/sql.js';
import type { Catalogue } from '../reading/catalogue.js';
import { isTrue } from '../reading/env.js';
import { COLLECTIVE } from './office.js';

export const computed: Catalogue['computed'] = {
  'OfficeGroup.toBeNamed': {
    needs: ({ alias }) => [sql`(select count(*) = 1 and min(lo.kind) = ${sql.lit(COLLECTIVE)} from office_group_member lm join office lo on lo.id = lm.office_id where lm.group_id = ${ref(alias, 'id')})`],
    make: ([value]) => isTrue(value),
  },
};
