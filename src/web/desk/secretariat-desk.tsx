import { Empty } from '../shell/states.tsx';

export function SecretariatDesk() {
  return <Empty />;
}
