interface Props {
  label: string;
  /** Default: the label. */
  hint?: string;
  value: string;
  onType: (text: string) => void;
  /** Enter, or the field is left: what stands there is meant. */
  onSettle?: (text: string) => void;
}

export function SearchInput({ label, hint = label, value, onType, onSettle }: Props) {
  return (
    <input
      type="search"
      class="input"
      dir="auto"
      aria-label={label}
      placeholder={hint}
      value={value}
      onInput={(event) => onType(event.currentTarget.value)}
      onChange={(event) => onSettle?.(event.currentTarget.value)}
    />
  );
}
