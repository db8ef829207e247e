import { useEffect, useState } from 'react';

/** Who looks at a card for this long wants to read it. */
const DWELL_MS = 600;

/** True when the component has been there for a while. */
export function useDwelt(): boolean {
  const [dwelt, setDwelt] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setDwelt(true), DWELL_MS);
    return () => clearTimeout(timer);
  }, []);
  return dwelt;
}
