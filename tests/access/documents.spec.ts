import { expect, it } from 'vitest';
import { aCommittee } from '../committee.js';

it('a document that was presented to a meeting and is the basis of a task is shown to the office with the task, and not with the meeting', async () => {
  const { secretariat, interior } = await aCommittee();
  const { meeting } = await secretariat.records({ documents: [{ kind: 'PLAN', title: 'Kế hoạch' }], agenda: [{ title: 'Kế hoạch' }] });
  const fields = 'documents { document { id title } }';
  const [{ document }] = (await secretariat.sees(meeting, fields)).documents;
  const basis = [{ documentId: document.id }];
  const ordered = await secretariat.orders(interior, 'Rà soát', { documents: basis, agenda: [{ title: 'Kế hoạch', presented: basis }], task: { basis } });
  expect(await secretariat.sees(ordered.meeting, fields)).toEqual({ documents: [{ document }] });
  expect(await interior.sees(ordered.meeting, fields)).toEqual({ documents: [] });
  expect(await interior.sees(ordered.directive, 'basis { id title }')).toEqual({ basis: [document] });
  expect(await interior.sees(document.id, 'title')).toEqual({ title: 'Kế hoạch' });
});
