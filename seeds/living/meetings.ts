import { issueNotice } from '../../src/conclusion/issue-notice.command.js';
import { recordMeeting } from '../../src/meeting/record-meeting.command.js';
import { cancelMeeting } from '../../src/meeting/amend-meeting.command.js';
import type { PlanMeetingInput } from '../../src/meeting/meeting.inputs.js';
import { planMeeting } from '../../src/meeting/plan-meeting.command.js';
import { monthOf } from './calendar.js';
import type { Diary } from './diary.js';
import { firstQuarter } from './first-quarter.js';
import { fourthQuarter, stillDrafts } from './fourth-quarter.js';
import { inputOf, type MeetingOfYear } from './meeting-of-the-year.js';
import { communesOn, officeWord } from './offices.js';
import { digital, reform } from './people.js';
import { secondQuarter } from './second-quarter.js';
import { secretary } from './share.js';
import { rememberShares } from './shares-of-a-meeting.js';
import { thirdQuarter } from './third-quarter.js';

const held = [...firstQuarter, ...secondQuarter, ...thirdQuarter, ...fourthQuarter];

export function holdMeetings(diary: Diary): void {
  for (const meeting of [...held, stillDrafts]) record(diary, meeting);
  for (const meeting of held) live(diary, meeting);

  diary.on(-100, secretary, planMeeting, id => ({
    hostId: id(officeWord('MINHHOA')), title: 'Hội nghị chuyên đề về khai thác dữ liệu dùng chung (minh họa)', kind: 'THEMATIC', heldOn: diary.calendar.day(-89), committeeIds: [id(digital)], chairId: id('deputy'),
  }) satisfies PlanMeetingInput, { Meeting: 'cancelled' });
  diary.on(-92, secretary, cancelMeeting, id => ({ meetingId: id('cancelled'), reason: 'Chủ trì có lịch công tác đột xuất; nội dung chuyển sang cuộc làm việc kế tiếp.' }));

  diary.on(-2, secretary, planMeeting, id => ({
    hostId: id(officeWord('MINHHOA')), title: `Hội nghị tổng kết cải cách hành chính ${monthOf(diary.calendar.today)} (minh họa)`, kind: 'REVIEW', heldOn: nextWorkingDay(diary, 12), mode: 'HYBRID', place: 'Hội trường UBND huyện Minh Họa',
    committeeIds: [id(reform), id(digital)], chairId: id('chairman'),
    agenda: [
      { title: 'Báo cáo kết quả cải cách hành chính trong năm', officeIds: [id(officeWord('NOIVU'))] },
      { title: 'Các nhiệm vụ quá hạn và trách nhiệm của từng đơn vị', officeIds: [id(officeWord('VP'))] },
    ],
  }) satisfies PlanMeetingInput, { Meeting: 'planned' });
}

function nextWorkingDay({ calendar }: Diary, offset: number): string {
  return [0, 1, 2].map(more => calendar.exactly(offset + more)).find((day, more) => calendar.day(offset + more) === day) as string;
}

function record(diary: Diary, meeting: MeetingOfYear): void {
  diary.on(meeting.on, secretary, recordMeeting, id => inputOf(meeting, diary.calendar, id), { Meeting: meeting.word });
  diary.happens(diary.calendar.day(meeting.on), async stage => rememberShares(stage, meeting.word, 0, meeting.word, meeting.conclusions));
  if (!meeting.notice) return;
  const { daysAfter, number, signer } = meeting.notice;
  const issuedOn = diary.calendar.day(meeting.on + daysAfter);
  diary.on(meeting.on + daysAfter, secretary, issueNotice, id => ({ meetingId: id(meeting.word), number, issuedOn, signerId: id(signer) }), { Notice: `notice of ${meeting.word}` });
}

/** The shares of its orders live as they usually do, where no story is told of them. */
function live(diary: Diary, { on, announced, notice, conclusions }: MeetingOfYear): void {
  const assigned = announced || !notice ? on : on + notice.daysAfter;
  for (const order of conclusions.flatMap(({ orders = [] }) => orders))
    for (const office of order.communes ? communesOn(on) : [...(order.lead ?? []), ...(order.with ?? [])]) {
      const life = order.lives?.[office] ?? (order.with?.includes(office) ? undefined : order.lives?.others);
      life?.({ diary, share: diary.share(`${order.word}/${office}`), order, assigned, due: order.due ?? null });
    }
}
