import { Empty } from '../shell/states.tsx';

export function ConclusionsRegister() {
  return <Empty />;
}
