import { Empty } from '../shell/states.tsx';

export function AnnouncePage() {
  return <Empty />;
}
