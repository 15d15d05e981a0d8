import { useEffect, useState } from 'preact/hooks';
import { t } from '@/lib/base/message';
import type { BoundCommand } from '@/lib/platform/shortcuts';
import type { Panel } from './compose';

interface Props {
  panel: Panel;
  readCommands: () => Promise<BoundCommand[]>;
}

/** Nothing is there yet: the next step, with the key as it is really bound, and something to look at. */
export function Empty({ panel, readCommands }: Props) {
  const [keys, setKeys] = useState('');
  useEffect(() => {
    void readCommands().then((commands) =>
      setKeys(commands.find(({ name }) => name === '_execute_action')?.keys ?? ''),
    );
  }, [readCommands]);
  return (
    <section class="panel-empty">
      <h2>{t('empty_title')}</h2>
      <p>{keys ? t('empty_text', keys) : t('empty_text_no_key')}</p>
      <button type="button" class="button" onClick={() => void panel.samples.load()}>
        {t('samples_load')}
      </button>
    </section>
  );
}
