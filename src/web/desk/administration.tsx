import { Empty } from '../shell/states.tsx';

export function Administration() {
  return <Empty />;
}
