import { Empty } from '../shell/states.tsx';

export function LeadershipDesk() {
  return <Empty />;
}
