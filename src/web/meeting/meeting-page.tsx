import { Empty } from '../shell/states.tsx';

export function MeetingPage() {
  return <Empty />;
}
