import { useEffect, useState } from 'preact/hooks';
import type * as Late from './late';

/** What no popup shows at once, loaded behind the form, which can be typed in meanwhile. */
export function useLate(): typeof Late | undefined {
  const [late, setLate] = useState<typeof Late | undefined>(undefined);
  useEffect(() => void import('./late').then(setLate), []);
  return late;
}
