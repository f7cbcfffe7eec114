import { Empty } from '../shell/states.tsx';

export function OfficeDesk() {
  return <Empty />;
}
