import { Empty } from '../shell/states.tsx';

export function AssignmentPage() {
  return <Empty />;
}
