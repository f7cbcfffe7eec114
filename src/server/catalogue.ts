import { visible } from '../access/visibility.js';
import * as account from '../account/account.sql.js';
import * as assignment from '../assignment/assignment.sql.js';
import * as conclusion from '../conclusion/conclusion.sql.js';
import * as directive from '../directive/directive.sql.js';
import * as measurement from '../measurement/measurement.sql.js';
import * as meeting from '../meeting/meeting.sql.js';
import * as office from '../office/office.sql.js';
import type { Catalogue } from '../reading/catalogue.js';

/** What each feature says of its own records. */
const features: Partial<Pick<Catalogue, 'computed' | 'masked' | 'past'>>[] = [account, assignment, conclusion, directive, measurement, meeting, office];

/** Two features that speak of one field would hide each other's rule. */
function merged<K extends 'computed' | 'masked' | 'past'>(kind: K): Catalogue[K] {
  const all: Catalogue[K] = {};
  for (const feature of features)
    for (const [field, rule] of Object.entries(feature[kind] ?? {}) as [keyof Catalogue[K], Catalogue[K][keyof Catalogue[K]]][]) {
      if (field in all) throw new Error(`${String(field)} is ${kind} twice`);
      all[field] = rule;
    }
  return all;
}

/** Everything that the reading floor knows of the field. */
export const catalogue: Catalogue = {
  types: { Task: { entity: 'Directive', kind: 'TASK' }, Target: { entity: 'Directive', kind: 'TARGET' } },
  concrete: { Directive: { column: 'kind', names: { TASK: 'Task', TARGET: 'Target' } } },
  visible,
  computed: merged('computed'),
  masked: merged('masked'),
  past: merged('past'),
};
