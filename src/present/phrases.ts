/** "a", "a and b", "a, b and c". */
export function listOf(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

/** "1 year", "3 years": the number in words of the caller's choice. */
export function plural(count: number, one: string, many = `${one}s`, text = String(count)): string {
  return `${text} ${count === 1 ? one : many}`;
}

/** "3 years" where it is whole years, else "18 months". */
export function horizonOf(months: number): string {
  return months % 12 === 0 ? plural(months / 12, 'year') : plural(months, 'month');
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export function uncapitalised(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
