import { Assignment } from '../../src/assignment/assignment.js';
import { Conclusion } from '../../src/conclusion/conclusion.js';
import { Directive, Reporter } from '../../src/directive/directive.js';
import { idOf } from '../../src/kernel/id.js';
import { Indicator } from '../../src/measurement/indicator.js';
import { Measurement } from '../../src/measurement/measurement.js';
import { Meeting } from '../../src/meeting/meeting.js';
import type { Office } from '../../src/office/office.js';
import { Directory } from '../directory.js';

interface Wanted {
  kind?: 'STOCK' | 'FLOW';
  aggregation?: 'RATIO' | 'SUM' | 'NONE';
  isShare?: boolean;
  unit?: string;
  announcedOn?: string | null;
}

/** A district with two communes that owe a target each, and a third that owes nothing; the day is 2 March 2026. */
export async function aTarget(wanted: Wanted = {}) {
  const directory = await Directory.open('2026-03-02');
  const district = await directory.office('HOAIDUC');
  const [anKhanh, anThuong, catQue] = [await directory.office('ANKHANH', district), await directory.office('ANTHUONG', district), await directory.office('CATQUE', district)];
  const target = await make(directory, district, [anKhanh, anThuong], wanted);
  const targetId = idOf('Target', target.id);
  return {
    directory,
    district,
    anKhanh,
    anThuong,
    catQue,
    target,
    targetId,
    id: (office: Office) => idOf('Office', office.id),
    secretariat: await directory.account('SECRETARIAT', district),
    commune: await directory.account('OFFICE', anKhanh),
    figures: () => directory.write(em => em.find(Measurement, {}, { orderBy: { id: 'asc' } })),
    /** the figures of the target are those of other offices than it binds */
    isReportedBy: (...offices: Office[]) => directory.write(async em => offices.forEach(office => void em.create(Reporter, { directive: target.id, office: office.id }))),
  };
}

export function make(directory: Directory, host: Office, offices: readonly Office[], { kind = 'STOCK', aggregation = 'RATIO', isShare = true, unit = '%', announcedOn = '2026-01-05' }: Wanted): Promise<Directive> {
  return directory.write(async em => {
    const indicator = em.create(Indicator, { code: `I${host.id}`, name: 'Hồ sơ trực tuyến', unit, direction: 'HIGHER_IS_BETTER', kind, aggregation, isShare, sortKey: '' });
    const meeting = em.create(Meeting, { host: host.id, title: 'Họp', kind: 'STEERING', status: 'HELD', heldOn: '2026-01-05', mode: 'IN_PERSON', announcedOn });
    const conclusion = em.create(Conclusion, { meeting, series: 0, ordinal: 1, text: 'Kết luận', noTaskArises: false, announcedOn });
    const target = em.create(Directive, {
      kind: 'TARGET', conclusion, meeting, ordinal: 1, text: 'Chỉ tiêu', binding: 'EACH', priority: 'NORMAL', status: announcedOn ? 'IN_PROGRESS' : 'DRAFT', announcedOn, indicator, comparator: 'AT_LEAST', lower: '30', unit, milestones: [],
    });
    for (const office of offices) em.create(Assignment, { directive: target, meeting, office: office.id, role: 'LEAD', status: 'ASSIGNED', assignedOn: announcedOn });
    await em.flush();
    return target;
  });
}
