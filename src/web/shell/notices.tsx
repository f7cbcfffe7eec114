import type { NotificationData } from '@mantine/notifications';
import { lazy, Suspense } from 'react';
import { Flag, useFlag } from '../connection/flag.ts';

const Notifications = lazy(() => import('@mantine/notifications').then(({ Notifications }) => ({ default: Notifications })));
const isUsed = new Flag();

/** Says in a corner of the page, for a while, what has been done. What draws it is loaded with the first that is said. */
export async function tell(notice: NotificationData): Promise<void> {
  const { notifications } = await import('@mantine/notifications');
  isUsed.set(true);
  notifications.show(notice);
}

export function Notices() {
  return useFlag(isUsed) && <Suspense fallback={null}><Notifications position="bottom-right" /></Suspense>;
}
