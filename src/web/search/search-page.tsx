import { Empty } from '../shell/states.tsx';

export function SearchPage() {
  return <Empty />;
}
