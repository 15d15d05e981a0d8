interface Props {
  label: string;
  /** Where to find it. */
  why?: string;
  placeholder?: string;
  value: string;
  onInput: (value: string) => void;
}

/** A text and not `type="url"`: what is wrong with an address is said by what checks it. */
export function AddressField({ label, why, placeholder, value, onInput }: Props) {
  return (
    <label class="field">
      <span class="field-label">{label}</span>
      <input
        class="input"
        type="text"
        inputMode="url"
        required
        spellcheck={false}
        autocomplete="off"
        placeholder={placeholder}
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      {why && <span class="field-label">{why}</span>}
    </label>
  );
}
