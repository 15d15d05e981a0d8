interface Props<S extends string> {
  label: string;
  sorts: readonly S[];
  value: S;
  words: (sort: S) => string;
  onChange: (sort: S) => void;
}

/** In what order a list stands. */
export function SortSelect<S extends string>({ label, sorts, value, words, onChange }: Props<S>) {
  return (
    <select
      class="input sort-select"
      aria-label={label}
      value={value}
      onChange={({ currentTarget }) => {
        const chosen = sorts.find((sort) => sort === currentTarget.value);
        if (chosen) onChange(chosen);
      }}
    >
      {sorts.map((sort) => (
        <option key={sort} value={sort}>
          {words(sort)}
        </option>
      ))}
    </select>
  );
}
