import type { Json } from '@/lib/base/json';
import { t } from '@/lib/base/message';
import { isChanged, isWithheld, type Preview, type PreviewField } from '@/lib/sync/preview';

/** Field by field: what goes, what is replaced, what stays here; and the same to the letter. */
export function PreviewFields({ preview: { set, fields } }: { preview: Preview }) {
  return (
    <>
      {/* Long: it scrolls in itself, and so must be reachable by Tab. */}
      <div class="preview" tabIndex={0} role="region" aria-label={t('leaving_fields')}>
        <dl>
          {fields.map((field) => (
            <div key={field.path}>
              <dt>{field.path}</dt>
              <dd dir="auto">
                <Value field={field} />
              </dd>
            </div>
          ))}
        </dl>
      </div>
      <details>
        <summary>{t('leaving_exact')}</summary>
        <pre class="preview-text" tabIndex={0}>
          {JSON.stringify(set)}
        </pre>
      </details>
    </>
  );
}

function Value({ field }: { field: PreviewField }) {
  if (isWithheld(field))
    return (
      <>
        <del>{write(field.here)}</del> <em>{t('leaving_stays')}</em>
      </>
    );
  if (!isChanged(field)) return <>{write(field.here)}</>;
  return (
    <>
      <del>{write(field.here)}</del> <ins>{write(field.sent)}</ins>
    </>
  );
}

function write(value: Json | undefined): string {
  const isEmpty = Array.isArray(value) ? value.length === 0 : value === '' || value === undefined;
  if (isEmpty) return t('leaving_empty');
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}
