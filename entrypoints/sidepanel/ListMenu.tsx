import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import { Menu } from '@/components/Menu';
import { t } from '@/lib/base/message';
import type { Panel } from './compose';

/** What can be done with all that is listed. */
export function ListMenu({ panel }: { panel: Panel }) {
  const [Export, setExport] = useState<ComponentType<{ onClose: () => void }> | undefined>();
  const open = async (): Promise<void> => {
    const { composeExport } = await import('./export');
    const composed = composeExport(panel);
    setExport(() => composed);
  };
  return (
    <>
      <Menu
        label={t('list_menu')}
        items={[{ label: t('export_open'), onChoose: () => void open() }]}
      />
      {Export && <Export onClose={() => setExport(undefined)} />}
    </>
  );
}
