import type { GovernmentData } from './government.js';

export const giavien: GovernmentData = {
  code: 'GIAVIEN',
  offices: [
    { code: 'GIAVIEN', name: 'UBND huyện Gia Viễn', kind: 'DISTRICT', under: 'NINHBINH', aliases: ['huyện Gia Viễn'] },
    { code: 'GIAVIEN-VANPHONG', name: 'Văn phòng HĐND và UBND huyện Gia Viễn', kind: 'DEPARTMENT', under: 'GIAVIEN', aliases: ['Văn phòng HĐND-UBND'] },
    { code: 'GIAVIEN-NOIVU', name: 'Phòng Nội vụ huyện Gia Viễn', kind: 'DEPARTMENT', under: 'GIAVIEN', aliases: ['Nội vụ'] },
    { code: 'GIAVIEN-TAICHINHKEHOACH', name: 'Phòng Tài chính - Kế hoạch huyện Gia Viễn', kind: 'DEPARTMENT', under: 'GIAVIEN', aliases: ['Tài chính kế hoạch'] },
    { code: 'GIAVIEN-VANHOATHONGTIN', name: 'Phòng Văn hóa - Thông tin huyện Gia Viễn', kind: 'DEPARTMENT', under: 'GIAVIEN', aliases: ['Văn hóa- Thông tin'] },
    { code: 'GIAVIEN-TUPHAP', name: 'Phòng Tư pháp huyện Gia Viễn', kind: 'DEPARTMENT', under: 'GIAVIEN', aliases: ['Tư pháp'] },
    { code: 'GIAVIEN-KINHTEHATANG', name: 'Phòng Kinh tế - Hạ tầng huyện Gia Viễn', kind: 'DEPARTMENT', under: 'GIAVIEN', aliases: ['phòng Kinh tế- Hạ tầng'] },
    { code: 'GIAVIEN-TRUNGTAMVHTTTT', name: 'Trung tâm Văn hóa, Thể thao và Truyền thanh huyện Gia Viễn', kind: 'PUBLIC_SERVICE_UNIT', under: 'GIAVIEN', aliases: ['Trung tâm VHTT&TT'] },
  ],
  collectives: [{ code: 'GIAVIEN-CACCOQUANDONVI', name: 'Các cơ quan, đơn vị' }],
  people: [{ name: 'Vũ Thị Dược', position: 'HUV, Phó Chủ tịch UBND huyện', officeId: 'GIAVIEN' }],
  committees: [],
};
