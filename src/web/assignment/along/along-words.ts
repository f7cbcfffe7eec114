import { words } from '../../language/words.ts';

export const useAlongWords = words('assignment.along', {
  vi: {
    along: 'Trong khi thực hiện', nameResponsible: 'Ghi người thực hiện', updateProgress: 'Cập nhật tiến độ', requestExtension: 'Xin gia hạn', withdrawRequest: 'Rút đề nghị gia hạn', declareObstacle: 'Nêu vướng mắc', clearObstacle: 'Gỡ vướng mắc',
    responsible: 'Người thực hiện', progressText: 'Đã làm được gì', percent: 'Tiến độ (%)', newDueOn: 'Xin gia hạn đến ngày', currently: 'Hạn hiện tại: {{on}}', reason: 'Lý do', obstacle: 'Vướng mắc', needed: 'Cần gì để tiếp tục', waitingFor: 'Chờ đơn vị', note: 'Đã gỡ thế nào',
    since: 'từ ngày {{on}}', waits: 'chờ {{office}}', open: 'Vướng mắc: {{text}}', pending: 'Đã xin gia hạn đến {{on}}, chờ quyết định: {{reason}}',
  },
  en: {
    along: 'On the way', nameResponsible: 'Name who does it', updateProgress: 'Update progress', requestExtension: 'Ask for an extension', withdrawRequest: 'Withdraw the request', declareObstacle: 'Say what blocks', clearObstacle: 'Clear the obstacle',
    responsible: 'Who does it', progressText: 'What was done', percent: 'Progress (%)', newDueOn: 'Extension until', currently: 'Due on {{on}} now', reason: 'Reason', obstacle: 'What blocks', needed: 'What is needed to go on', waitingFor: 'From which office', note: 'How it was cleared',
    since: 'since {{on}}', waits: 'waits for {{office}}', open: 'Blocked: {{text}}', pending: 'Extension to {{on}} asked for, not decided yet: {{reason}}',
  },
});
