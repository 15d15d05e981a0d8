import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Json } from '@/lib/base/json';
import { plural, t } from '@/lib/base/message';
import { moment } from '@/lib/base/moment';
import { KEPT_HERE, type Alternate } from '@/lib/domain/alternate';
import {
  joinVersions,
  type Choice,
  type ContestedField,
  type ContestFacts,
} from '@/lib/domain/contested';
import { fieldWords, versionWords } from './contested-words';
import './Contested.css';

interface Props {
  fields: readonly ContestedField[];
  read: () => Promise<ContestFacts>;
  onChoose: (field: ContestedField, choice: Choice) => void;
}

const NOTHING_KNOWN: ContestFacts = { saved: undefined, statements: new Map() };

/** What two people wrote at the same time: both stay until somebody chooses. */
export function Contested({ fields, read, onChoose }: Props) {
  const [facts, setFacts] = useState<ContestFacts>(NOTHING_KNOWN);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (fields.length > 0) void read().then(setFacts);
  }, [fields, read]);
  return (
    // The button that was pressed goes away: the focus stays where it was.
    <div ref={box} class="contested-place" tabIndex={-1}>
      {fields.length > 0 && (
        <div class="contested">
          <p>{t('contested_why')}</p>
          {fields.map((field) => (
            <Field
              key={field.field}
              contested={field}
              facts={facts}
              onChoose={(choice) => {
                onChoose(field, choice);
                box.current?.focus();
              }}
            />
          ))}
        </div>
      )}
    </div>
  );
}

interface FieldProps {
  contested: ContestedField;
  facts: ContestFacts;
  onChoose: (choice: Choice) => void;
}

function Field({ contested, facts, onChoose }: FieldProps) {
  const { field, current, others } = contested;
  const label = fieldWords(field);
  const words = (value: unknown) =>
    versionWords(field, value as Json | undefined, facts.statements);
  const joined = joinVersions(contested);
  return (
    <section aria-label={t('contested_of', label)}>
      <strong>{t('contested_title', label, plural('contested_count', others.length + 1))}</strong>
      <ul>
        <Version words={words(current)} who={currentWords(facts.saved)}>
          <button type="button" class="button" onClick={() => onChoose('current')}>
            {t('contested_keep')}
          </button>
        </Version>
        {others.map((other) => (
          <Version
            key={`${other.by} ${other.at}`}
            words={words(other.value)}
            who={authorWords(other)}
          >
            <button type="button" class="button" onClick={() => onChoose(other)}>
              {t('contested_take')}
              <span class="visually-hidden">
                {t('contested_take_of', other.by || t('contested_you'))}
              </span>
            </button>
          </Version>
        ))}
      </ul>
      {joined !== undefined && (
        <button type="button" class="button button-quiet" onClick={() => onChoose('both')}>
          {t(others.length > 1 ? 'contested_all' : 'contested_both')}
        </button>
      )}
    </section>
  );
}

interface VersionProps {
  words: string;
  who: string;
  children: ComponentChildren;
}

const Version = ({ words, who, children }: VersionProps) => (
  <li>
    <blockquote dir="auto">{words}</blockquote>
    <p class="field-label">{who}</p>
    {children}
  </li>
);

const authorWords = ({ by, at }: Alternate): string =>
  by === KEPT_HERE ? t('contested_here', moment(at)) : t('contested_by', by, moment(at));

function currentWords(saved: ContestFacts['saved']): string {
  if (!saved) return t('contested_now');
  return saved.isWaiting
    ? t('contested_now_waiting')
    : t('contested_now_by', saved.by, moment(saved.at));
}
