import { words } from '../language/words.ts';

const vi = {
  planMeeting: 'Lên lịch họp', recordMeeting: 'Ghi cuộc họp', amendMeeting: 'Sửa thông tin', holdMeeting: 'Ghi đã họp', cancelMeeting: 'Hủy cuộc họp', setAgenda: 'Ghi nội dung họp', setAttendance: 'Ghi thành phần', addObservation: 'Ghi đánh giá', withdrawObservation: 'Rút đánh giá',
  addConclusion: 'Ghi kết luận', reviseConclusion: 'Sửa kết luận', removeDraftConclusion: 'Xóa dự thảo', markNoTaskArises: 'Ghi không phát sinh nhiệm vụ', announceConclusions: 'Thông báo kết luận', issueNotice: 'Ban hành thông báo', issueSupplement: 'Ban hành văn bản bổ sung',
};
const useWords = words('meeting-actions', {
  vi,
  en: {
    planMeeting: 'Planned', recordMeeting: 'Recorded', amendMeeting: 'Amended', holdMeeting: 'Held', cancelMeeting: 'Cancelled', setAgenda: 'Agenda set', setAttendance: 'Attendance set', addObservation: 'Observation added', withdrawObservation: 'Observation withdrawn',
    addConclusion: 'Conclusion added', reviseConclusion: 'Conclusion revised', removeDraftConclusion: 'Draft removed', markNoTaskArises: 'Marked: no task arises', announceConclusions: 'Conclusions announced', issueNotice: 'Notice issued', issueSupplement: 'Supplement issued',
  },
});

/** What an event did to a meeting, in words; one that is not of meetings is called as in the record. */
export function useMeetingActions(): (action: string) => string {
  const word = useWords();
  return action => (action in vi ? word(action as keyof typeof vi) : action);
}
