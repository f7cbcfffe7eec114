import type { GovernmentData } from './government.js';

export const hoaiduc: GovernmentData = {
  code: 'HOAIDUC',
  offices: [{ code: 'HOAIDUC', name: 'UBND huyện Hoài Đức', kind: 'DISTRICT', under: 'HANOI', aliases: ['huyện Hoài Đức'] }],
  collectives: [
    { code: 'HOAIDUC-CACNGANHCHUCNANG', name: 'Các ngành chức năng' },
    // whether these are the same as "các ngành chức năng" the text does not say
    { code: 'HOAIDUC-CACBANNGANHCHUCNANG', name: 'Các ban, ngành chức năng' },
    { code: 'HOAIDUC-CACPHONGBAN', name: 'Các phòng, ban của huyện' },
    { code: 'HOAIDUC-20XATHITRAN', name: '20 xã, thị trấn', aliases: ['Các xã, thị trấn trên địa bàn huyện'] },
  ],
  people: [{ name: 'Nguyễn Quang Đức', position: 'Thành ủy viên, Phó Bí thư Huyện ủy, Chủ tịch UBND huyện', officeId: 'HOAIDUC' }],
  committees: [
    // who heads them is not said: only who chaired their meeting
    { word: 'HOAIDUC-CCHC', name: 'Ban Chỉ đạo chương trình cải cách hành chính huyện Hoài Đức', kind: 'STEERING' },
    { word: 'HOAIDUC-CNTT', name: 'Ban Chỉ đạo chương trình công nghệ thông tin huyện Hoài Đức', kind: 'STEERING' },
  ],
};
