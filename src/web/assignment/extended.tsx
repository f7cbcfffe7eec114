import { Empty } from '../shell/states.tsx';

export function Extended() {
  return <Empty />;
}
