import type { Insight } from '@/lib/domain/insight';
import type { Firefox } from './firefox';

/** Every insight on the disk of this Firefox; `tab` shows a page of the extension. */
export async function storedInsights(firefox: Firefox, tab: string): Promise<Insight[]> {
  return (await firefox.evaluate(
    tab,
    `new Promise((resolve, reject) => {
      const opening = indexedDB.open('verbatim');
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const reading = opening.result.transaction('insights').objectStore('insights').getAll();
        reading.onsuccess = () => {
          opening.result.close();
          resolve(reading.result);
        };
      };
    })`,
  )) as Insight[];
}
