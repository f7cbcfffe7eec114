import { Empty } from '../shell/states.tsx';

export function SupplementPage() {
  return <Empty />;
}
