import { Empty } from '../shell/states.tsx';

export function OfficesRegister() {
  return <Empty />;
}
