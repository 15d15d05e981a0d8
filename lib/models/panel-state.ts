import { signal } from '@preact/signals';
import type { PanelState } from '@/lib/domain/panel-state';
import type { SettingStore } from '@/lib/storage/setting-store';

/** What the panel showed last, kept so that it opens there again. */
export function createPanelState(settings: SettingStore) {
  const view = signal<PanelState['view']>('problems');
  const detail = signal<string | undefined>(undefined);
  let scroll = 0;

  return {
    view,
    detail,
    get scroll() {
      return scroll;
    },
    set scroll(offset: number) {
      scroll = offset;
    },
    async load(): Promise<PanelState> {
      const stored = await settings.get('panel');
      view.value = stored.view;
      detail.value = stored.detail;
      ({ scroll } = stored);
      return stored;
    },
    save: (list: Pick<PanelState, 'text' | 'filters' | 'sort'>): Promise<void> =>
      settings.set('panel', {
        ...list,
        view: view.value,
        scroll,
        ...(detail.value !== undefined && { detail: detail.value }),
      }),
  };
}
