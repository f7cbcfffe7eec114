import type { OfficeData } from './government.js';

/** The root, which is there before anybody can keep a directory. */
export const nation = { code: 'VN', name: 'Việt Nam', kind: 'NATION', aliases: ['Nước Cộng hòa xã hội chủ nghĩa Việt Nam'] };

/** The provinces above the five districts. */
export const provinces: OfficeData[] = [
  { code: 'HANOI', name: 'UBND thành phố Hà Nội', kind: 'PROVINCE', under: 'VN', aliases: ['thành phố Hà Nội'] },
  { code: 'NINHBINH', name: 'UBND tỉnh Ninh Bình', kind: 'PROVINCE', under: 'VN', aliases: ['tỉnh Ninh Bình'] },
  { code: 'ANGIANG', name: 'UBND tỉnh An Giang', kind: 'PROVINCE', under: 'VN', aliases: ['tỉnh An Giang'] },
];
