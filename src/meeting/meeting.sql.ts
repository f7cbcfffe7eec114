import type { Sql } from '../database/sql.js';
import { ref } from '../database/sql.js';
import { meetingIsKept } from '../access/visibility.js';
import type { Catalogue } from '../reading/catalogue.js';
import type { At } from '../reading/env.js';

/** An office with a share sees of a meeting its title, kind, day, host, committees, chair and notices. */
const kept = ({ alias, shape }: At): Sql => meetingIsKept(ref(alias, 'id'), shape);
export const masked: Catalogue['masked'] = { 'Meeting.place': kept, 'Meeting.periodFrom': kept, 'Meeting.periodUntil': kept, 'Meeting.source': kept };
