import { useEffect, useRef, useState } from 'preact/hooks';

const PAUSE_MS = 400;

/**
 * A text being typed: it is saved at each pause, when the page is left and when its field goes away. A value
 * that changes elsewhere is shown unless somebody is typing.
 */
export function useEdited(value: string, onSave: (value: string) => void) {
  const [edited, setEdited] = useState<string | undefined>(undefined);
  const latest = useRef({ edited, value, onSave });
  latest.current = { edited, value, onSave };

  useEffect(() => {
    if (edited === undefined) return undefined;
    const timer = setTimeout(() => save(latest.current), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [edited]);
  useEffect(() => {
    if (edited === value) setEdited(undefined);
  }, [edited, value]);
  useEffect(() => {
    const stop = new AbortController();
    addEventListener('pagehide', () => save(latest.current), stop);
    return () => {
      stop.abort();
      save(latest.current);
    };
  }, []);

  return [edited ?? value, setEdited] as const;
}

interface Latest {
  edited: string | undefined;
  value: string;
  onSave: (value: string) => void;
}

function save({ edited, value, onSave }: Latest): void {
  if (edited !== undefined && edited !== value) onSave(edited);
}
