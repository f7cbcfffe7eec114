import { words } from '../language/words.ts';

export const useDeskWords = words('desk', {
  vi: {
    SECRETARIAT: 'Bàn thư ký', OFFICE: 'Bàn đơn vị', LEADERSHIP: 'Bàn lãnh đạo', ADMINISTRATOR: 'Quản trị',
    SECRETARIATwhat: 'Ghi kết luận, ban hành thông báo, xác nhận báo cáo, đôn đốc', OFFICEwhat: 'Việc được giao, báo cáo kết quả, xin gia hạn, gửi số liệu', LEADERSHIPwhat: 'Việc gì quá hạn, của ai; chỉ tiêu đạt đến đâu', ADMINISTRATORwhat: 'Tài khoản và danh bạ',
    meetings: 'Cuộc họp', conclusions: 'Kết luận', followUp: 'Sổ theo dõi', targets: 'Chỉ tiêu', waiting: 'Chờ đơn vị khác', extended: 'Gia hạn nhiều lần', offices: 'Đơn vị', committees: 'Ban chỉ đạo', registers: 'Tra cứu', newMeeting: 'Ghi cuộc họp', measurements: 'Gửi số liệu', search: 'Tìm kiếm', account: 'Tài khoản', signOut: 'Đăng xuất',
  },
  en: {
    SECRETARIAT: 'Secretariat’s desk', OFFICE: 'Office’s desk', LEADERSHIP: 'Leadership’s desk', ADMINISTRATOR: 'Administration',
    SECRETARIATwhat: 'Log conclusions, issue notices, confirm reports, urge', OFFICEwhat: 'What we owe: report, ask for more time, hand in figures', LEADERSHIPwhat: 'What is overdue, and whose; how far the targets are', ADMINISTRATORwhat: 'Accounts and the directory',
    meetings: 'Meetings', conclusions: 'Conclusions', followUp: 'Follow-up register', targets: 'Targets', waiting: 'Waiting for another office', extended: 'Extended repeatedly', offices: 'Offices', committees: 'Committees', registers: 'Registers', newMeeting: 'Log a meeting', measurements: 'Hand in measurements', search: 'Search', account: 'Account', signOut: 'Sign out',
  },
});
