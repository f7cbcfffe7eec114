import { words } from '../language/words.ts';

/** Of the page on which somebody keeps his own account. */
export const useOwnWords = words('account.own', {
  vi: {
    title: 'Tài khoản của bạn',
    grants: 'Vai trò',
    noGrants: 'Chưa được giao vai trò nào.',
    since: 'từ {{day}}', until: 'đến {{day}}',
    changePassword: 'Đổi mật khẩu', oldPassword: 'Mật khẩu hiện tại', newPassword: 'Mật khẩu mới', newPasswordHelp: 'Ít nhất 15 ký tự (8 nếu có mã xác thực); các phiên khác sẽ kết thúc', revokeTokens: 'Thu hồi cả các mã truy cập của chương trình', passwordChanged: 'Đã đổi mật khẩu. Các phiên khác đã kết thúc.', passwordSince: 'Đặt lần cuối {{at}}', noPassword: 'Tài khoản này không có mật khẩu riêng; đăng nhập qua hệ thống của cơ quan.',
    secondFactor: 'Xác thực hai lớp', factorOn: 'Đang bật từ {{at}}: mỗi lần đăng nhập cần thêm một mã trong ứng dụng.', factorOff: 'Đang tắt. Bật lên thì mỗi lần đăng nhập cần thêm một mã trong ứng dụng trên điện thoại.',
    turnOn: 'Bật xác thực hai lớp', turnOff: 'Tắt xác thực hai lớp', password: 'Mật khẩu', code: 'Mã trong ứng dụng', confirm: 'Xác nhận',
    secretHelp: 'Mở ứng dụng xác thực trên điện thoại, chọn nhập khóa bằng tay (theo thời gian), gõ khóa dưới đây rồi nhập mã sáu chữ số mà ứng dụng hiện ra. Khóa chỉ hiện một lần này.', secret: 'Khóa', openApp: 'Mở trong ứng dụng trên máy này', factorChanged: 'Đã ghi nhận. Các phiên khác đã kết thúc.',
    sessions: 'Các phiên đang đăng nhập', thisOne: 'phiên này', device: 'Thiết bị', address: 'Địa chỉ', lastUsed: 'Dùng lần cuối', end: 'Kết thúc', endOf: 'Kết thúc phiên từ {{address}}, dùng lần cuối {{at}}', endOthers: 'Kết thúc mọi phiên khác', onlyThis: 'Chỉ có phiên này.', unknownDevice: 'Không rõ',
    standIns: 'Làm thay', mayActFor: 'Bạn được làm thay', actFor: 'Làm thay {{name}}', noStandIns: 'Hôm nay bạn không làm thay ai.', actForHelp: 'Khi làm thay, bạn có quyền của người đó và không có quyền của mình; sổ ghi tên cả hai.', substitutes: 'Người làm thay bạn', period: '{{from}} – {{until}}',
  },
  en: {
    title: 'Your account',
    grants: 'Roles',
    noGrants: 'No role has been given to you.',
    since: 'from {{day}}', until: 'until {{day}}',
    changePassword: 'Change the password', oldPassword: 'Current password', newPassword: 'New password', newPasswordHelp: 'At least 15 characters (8 with a second factor); your other sessions end', revokeTokens: 'Take back the access tokens of programs, too', passwordChanged: 'The password is changed. Your other sessions have ended.', passwordSince: 'Set last {{at}}', noPassword: 'This account has no password of its own; it signs in through the system of the organisation.',
    secondFactor: 'Second factor', factorOn: 'On since {{at}}: each sign-in takes a code of the app as well.', factorOff: 'Off. Turn it on, and each sign-in takes a code of an app on your phone as well.',
    turnOn: 'Turn on the second factor', turnOff: 'Turn off the second factor', password: 'Password', code: 'Code of the app', confirm: 'Confirm',
    secretHelp: 'Open the authenticator app on your phone, choose to enter a key by hand (by time), type the key below, and then enter the six digits that the app shows. The key is shown this once.', secret: 'Key', openApp: 'Open in an app on this machine', factorChanged: 'Done. Your other sessions have ended.',
    sessions: 'Where you are signed in', thisOne: 'this one', device: 'Device', address: 'Address', lastUsed: 'Last used', end: 'End', endOf: 'End the session from {{address}}, last used {{at}}', endOthers: 'End all others', onlyThis: 'Only here.', unknownDevice: 'Unknown',
    standIns: 'Standing in', mayActFor: 'You may act for', actFor: 'Act for {{name}}', noStandIns: 'You stand in for nobody today.', actForHelp: 'While you act for somebody you may do what that account may, and nothing of your own; the record names both.', substitutes: 'Who stands in for you', period: '{{from}} – {{until}}',
  },
});
