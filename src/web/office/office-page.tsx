import { Empty } from '../shell/states.tsx';

export function OfficePage() {
  return <Empty />;
}
