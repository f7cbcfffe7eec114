import type { GovernmentData } from './government.js';

export const thoaison: GovernmentData = {
  code: 'THOAISON',
  offices: [{ code: 'THOAISON', name: 'UBND huyện Thoại Sơn', kind: 'DISTRICT', under: 'ANGIANG', aliases: ['huyện Thoại Sơn'] }],
  collectives: [
    { code: 'THOAISON-CACBANNGANHLIENQUAN', name: 'Các Ban, ngành liên quan' },
    { code: 'THOAISON-CACBANNGANHDOANTHE', name: 'Các ban, ngành đoàn thể cấp huyện' },
    { code: 'THOAISON-UBNDCACXATHITRAN', name: 'UBND các xã, thị trấn', aliases: ['17 xã, thị trấn trên địa bàn huyện'] },
  ],
  people: [{ name: 'Lê Kim Bình', position: 'Chủ tịch UBND huyện Thoại Sơn', officeId: 'THOAISON' }],
  committees: [],
};
