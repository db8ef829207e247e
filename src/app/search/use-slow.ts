import { useEffect, useState } from 'react';

/** True once `waiting` has lasted `ms`; a short wait is not worth a word. */
export function useSlow(waiting: boolean, ms: number): boolean {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    if (!waiting) {
      setSlow(false);
      return;
    }
    const timer = window.setTimeout(() => setSlow(true), ms);
    return () => window.clearTimeout(timer);
  }, [waiting, ms]);
  return slow && waiting;
}
