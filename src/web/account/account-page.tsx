import { Empty } from '../shell/states.tsx';

export function AccountPage() {
  return <Empty />;
}
