import { signal } from '@preact/signals';
import type { PictureTool, PictureToolDeps } from './picture-tool';

/** Few clips have pictures: what takes, shows and cuts them is loaded for the first one. */
export function createPictures(deps: PictureToolDeps) {
  const tool = signal<PictureTool | undefined>(undefined);
  const load = async (): Promise<PictureTool> =>
    (tool.value ??= await (await import('./picture-tool')).openPictureTool(deps));
  return {
    tool,
    load,
    take: async (): Promise<void> => (await load()).pictures.take(),
    /** After a draft with pictures was thrown away. */
    async sweep(): Promise<void> {
      if (deps.clip.draft.value?.attachments) await (await load()).pictures.sweep();
    },
  };
}
export type Pictures = ReturnType<typeof createPictures>;
