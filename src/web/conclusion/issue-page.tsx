import { Empty } from '../shell/states.tsx';

export function IssuePage() {
  return <Empty />;
}
