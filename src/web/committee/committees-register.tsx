import { Empty } from '../shell/states.tsx';

export function CommitteesRegister() {
  return <Empty />;
}
