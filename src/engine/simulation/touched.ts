/** Whether any of the ranged paths matches. */
export function touched(paths: readonly string[], pattern: RegExp): boolean {
  return paths.some((path) => pattern.test(path));
}
