import { useEdited } from '@/components/use-edited';
import { t } from '@/lib/base/message';
import { readCompetitors, writeCompetitors, type Competitor } from '@/lib/domain/competitor';

interface Props {
  initial: readonly Competitor[];
  onChange: (competitors: Competitor[]) => void;
}

const EXAMPLE = 'Globex: globex.com, globex.io';

/** Who the competitors are, and which sites are theirs. */
export function Competitors({ initial, onChange }: Props) {
  const [text, setText] = useEdited(writeCompetitors(initial), (written) =>
    onChange(readCompetitors(written)),
  );
  return (
    <section class="page-section">
      <h2>{t('options_competitors')}</h2>
      <label class="field">
        <span class="field-label">{t('options_competitors_label')}</span>
        <textarea
          class="input"
          dir="auto"
          rows={4}
          placeholder={EXAMPLE}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <span class="field-label">{t('options_competitors_why')}</span>
      </label>
    </section>
  );
}
