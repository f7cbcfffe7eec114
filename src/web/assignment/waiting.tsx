import { Empty } from '../shell/states.tsx';

export function Waiting() {
  return <Empty />;
}
