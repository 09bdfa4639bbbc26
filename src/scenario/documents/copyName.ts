const mostCharacters = 120;

/** "Agency (copy)", then "Agency (copy 2)": a name that none of the others has, short enough for the schema. */
export function copyName(name: string, taken: readonly string[]): string {
  const stem = name.replace(/ \(copy(?: \d+)?\)$/, '');
  for (let count = 1; ; count += 1) {
    const suffix = count === 1 ? ' (copy)' : ` (copy ${count})`;
    const candidate = stem.slice(0, mostCharacters - suffix.length) + suffix;
    if (!taken.includes(candidate)) return candidate;
  }
}
