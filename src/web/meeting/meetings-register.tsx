import { Empty } from '../shell/states.tsx';

export function MeetingsRegister() {
  return <Empty />;
}
