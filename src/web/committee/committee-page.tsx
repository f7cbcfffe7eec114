import { Empty } from '../shell/states.tsx';

export function CommitteePage() {
  return <Empty />;
}
