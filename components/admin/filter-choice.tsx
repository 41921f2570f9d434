type Props = {
  name: string;
  label: string;
  value: string;
  all: string;
  options: readonly { id: string; label: string }[];
};

/** One filter to choose. */
export function FilterChoice({ name, label, value, all, options }: Props) {
  return (
    <div className="field">
      <label htmlFor={`filter-${name}`}>{label}</label>
      <select id={`filter-${name}`} name={name} defaultValue={value}>
        <option value="">{all}</option>
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
