/** Plain data with every text changed, ids and names of choices included: the change has to leave those alone. */
export function withTexts<Value>(value: Value, change: (text: string) => string): Value {
  const changed = (inner: unknown, name: string): unknown => {
    if (typeof inner === 'string') return name === 'id' ? inner : change(inner);
    if (Array.isArray(inner)) return inner.map((each: unknown) => changed(each, name));
    if (typeof inner !== 'object' || inner === null) return inner;
    return Object.fromEntries(Object.entries(inner).map(([key, each]) => [key, changed(each, key)]));
  };
  return changed(value, '') as Value;
}

/** Every text of plain data. */
export function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsOf);
}
