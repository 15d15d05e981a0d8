import { useEffect, useState } from 'preact/hooks';

/** Reads the bytes of a picture; undefined where they are not on this machine. */
export type LoadPicture = (id: string) => Promise<Blob | undefined>;

/** An address for the bytes as long as they are drawn: undefined while they are read, empty where there are none. */
export function usePictureUrl(id: string, load: LoadPicture): string | undefined {
  const [url, setUrl] = useState<string | undefined>(undefined);
  useEffect(() => {
    let made = '';
    let isGone = false;
    const show = (blob: Blob | undefined): void => {
      if (isGone) return;
      made = blob ? URL.createObjectURL(blob) : '';
      setUrl(made);
    };
    void load(id).then(show);
    return () => {
      isGone = true;
      if (made) URL.revokeObjectURL(made);
    };
  }, [id, load]);
  return url;
}
