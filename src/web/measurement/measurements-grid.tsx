import { Empty } from '../shell/states.tsx';

export function MeasurementsGrid() {
  return <Empty />;
}
