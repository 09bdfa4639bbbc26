/**
 * The id of a field's control.
 *
 * @param scope  tells the controls apart where the same field stands in two places
 */
export function fieldId(path: string, scope = 'field'): string {
  return `${scope}-${path.replaceAll('.', '-')}`;
}
