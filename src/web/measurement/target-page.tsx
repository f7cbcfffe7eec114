import { Empty } from '../shell/states.tsx';

export function TargetPage() {
  return <Empty />;
}
