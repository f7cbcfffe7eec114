import { Empty } from '../shell/states.tsx';

export function LogMeeting() {
  return <Empty />;
}
