import './TextPreview.css';

interface Props {
  label: string;
  text: string;
  /** Lines as they stand, for data; prose is broken where the box ends. */
  isRaw?: boolean;
}

/** What will leave, to the letter. */
export function TextPreview({ label, text, isRaw = false }: Props) {
  return (
    <pre
      class="text-preview"
      data-raw={isRaw}
      tabIndex={0}
      role="region"
      aria-label={label}
      dir="auto"
    >
      {text}
    </pre>
  );
}
