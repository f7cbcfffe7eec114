import type { GovernmentData } from './government.js';

/** The text does not name the district: it is inferred from its four communes. */
export const phuxuyen: GovernmentData = {
  code: 'PHUXUYEN',
  offices: [
    { code: 'PHUXUYEN', name: 'UBND huyện Phú Xuyên', kind: 'DISTRICT', under: 'HANOI', aliases: ['huyện Phú Xuyên'] },
    { code: 'PHUXUYEN-NOIVU', name: 'Phòng Nội vụ huyện Phú Xuyên', kind: 'DEPARTMENT', under: 'PHUXUYEN' },
    { code: 'PHUXUYEN-TRUNGTAMVHTTTT', name: 'Trung tâm VHTT&TT huyện Phú Xuyên', kind: 'PUBLIC_SERVICE_UNIT', under: 'PHUXUYEN' },
    { code: 'PHUXUYEN-PHUONGDUC', name: 'UBND xã Phượng Dực', kind: 'COMMUNE', under: 'PHUXUYEN', aliases: ['xã Phượng Dực'] },
    { code: 'PHUXUYEN-HONGMINH', name: 'UBND xã Hồng Minh', kind: 'COMMUNE', under: 'PHUXUYEN', aliases: ['xã Hồng Minh'] },
    { code: 'PHUXUYEN-HOANGLONG', name: 'UBND xã Hoàng Long', kind: 'COMMUNE', under: 'PHUXUYEN', aliases: ['xã Hoàng Long'] },
    { code: 'PHUXUYEN-TRITRUNG', name: 'UBND xã Tri Trung', kind: 'COMMUNE', under: 'PHUXUYEN', aliases: ['xã Tri Trung'] },
  ],
  collectives: [],
  people: [{ name: 'Lê Thanh Hải', position: 'Huyện ủy viên, Trưởng phòng nội vụ huyện', officeId: 'PHUXUYEN-NOIVU' }],
  committees: [{ word: 'PHUXUYEN-KIEMTRACONGVU', name: 'Đoàn kiểm tra công vụ huyện Phú Xuyên', kind: 'INSPECTION_TEAM', headId: 'Lê Thanh Hải' }],
};
