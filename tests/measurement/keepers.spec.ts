import { describe, expect, it } from 'vitest';
import { aCommittee } from '../committee.js';

describe('what no government keeps for itself', () => {
  it('an indicator is made by any secretariat, and amended at the root, because others may use it', async () => {
    const { secretariat, neighbour } = await aCommittee();
    const { indicator } = await secretariat.does('createIndicator', { code: 'TTHC-TT', name: 'Tỷ lệ trực tuyến', unit: '%', direction: 'HIGHER_IS_BETTER', kind: 'STOCK', aggregation: 'RATIO', isShare: true });
    for (const actor of [secretariat, neighbour]) expect(await actor.isRefused('amendIndicator', { indicatorId: indicator.id, version: 1, name: 'Khác' })).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('a person of no office is amended and ended at the root; one of an office by those who keep it', async () => {
    const { secretariat, neighbour, administrator, interior } = await aCommittee();
    const { person: guest } = await secretariat.does('createPerson', { name: 'Khách mời' });
    expect(await neighbour.isRefused('amendPerson', { personId: guest.id, version: 1, name: 'x' })).toMatchObject({ code: 'FORBIDDEN' });
    expect((await administrator.does('amendPerson', { personId: guest.id, version: 1, name: 'Khách mời tỉnh' })).done).toBe(true);
    const { person: officer } = await secretariat.does('createPerson', { name: 'Lê Văn Cường', officeId: interior.officeId });
    expect((await secretariat.does('amendPerson', { personId: officer.id, version: 1, position: 'Chuyên viên' })).done).toBe(true);
    expect(await neighbour.isRefused('amendPerson', { personId: officer.id, version: 2, position: 'x' })).toMatchObject({ code: 'FORBIDDEN' });
  });
});
