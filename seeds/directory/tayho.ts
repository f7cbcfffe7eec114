import type { GovernmentData } from './government.js';

export const tayho: GovernmentData = {
  code: 'TAYHO',
  offices: [
    { code: 'TAYHO', name: 'UBND quận Tây Hồ', kind: 'DISTRICT', under: 'HANOI', aliases: ['quận Tây Hồ'] },
    { code: 'TAYHO-BANTUYENGIAO', name: 'Ban Tuyên giáo Quận ủy Tây Hồ', kind: 'PARTY_BODY', under: 'TAYHO' },
  ],
  collectives: [
    { code: 'TAYHO-CACPHONGBANCHUYENMON', name: 'Các phòng, ban chuyên môn', aliases: ['Các phòng chuyên môn'] },
    { code: 'TAYHO-CACPHONGBANNGANH', name: 'Các phòng, ban, ngành, đơn vị sự nghiệp, hiệp quản thuộc quận' },
    { code: 'TAYHO-UBNDCACPHUONG', name: 'UBND các phường', aliases: ['Các phường thuộc quận'] },
  ],
  people: [{ name: 'Nguyễn Đình Khuyến', position: 'Phó Chủ tịch UBND quận', officeId: 'TAYHO' }],
  committees: [],
};
