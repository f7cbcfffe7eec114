import { Empty } from '../shell/states.tsx';

export function TargetsList() {
  return <Empty />;
}
