import { useEffect, useState } from 'react';
import type { Refusal } from '../connection/refusal.ts';

/** How many seconds have to pass before another attempt is looked at; 0: it may be made. */
export function useSecondsLeft(refusal: Refusal | undefined): number {
  const [passed, setPassed] = useState<{ of: Refusal; seconds: number }>();
  useEffect(() => {
    if (!refusal?.retryAfter) return undefined;
    const timer = setInterval(() => setPassed(before => ({ of: refusal, seconds: (before?.of === refusal ? before.seconds : 0) + 1 })), 1000);
    return () => clearInterval(timer);
  }, [refusal]);
  return Math.max(0, (refusal?.retryAfter ?? 0) - (refusal && passed?.of === refusal ? passed.seconds : 0));
}
