import type { GroupNode, OutlineNode } from './outline.ts';

/** Whether a field or a title is what is sought, from all the words that lead to it. */
type Test = (trail: string, own: string) => boolean;

/**
 * What is left of an outline when only fields are kept whose words, or whose group's title, hold the
 * text; where none does, those whose titles and words together hold every word of it.
 */
export function foundIn(groups: readonly GroupNode[], text: string): readonly GroupNode[] {
  const wanted = text.toLocaleLowerCase();
  const phrase: Test = (_, own) => own.includes(wanted);
  const exact = groups.flatMap((group) => found(group, '', phrase));
  const each = wanted.split(/\s+/);
  if (exact.length > 0 || each.length < 2) return exact;
  const scattered: Test = (trail) => each.every((word) => trail.includes(word));
  return groups.flatMap((group) => found(group, '', scattered));
}

/** What leads to the field or the group at a path, and nothing beside it. */
export function outlineAt(groups: readonly GroupNode[], path: string): readonly GroupNode[] {
  return groups.flatMap((group) => {
    if (group.path === path) return [group];
    const nodes = group.nodes.flatMap((node): readonly OutlineNode[] => {
      if (node.kind === 'group') return outlineAt([node], path);
      return node.path === path ? [node] : [];
    });
    return nodes.length > 0 ? [{ ...group, nodes }] : [];
  });
}

/** The fields that pass a test, with what leads to them. */
export function outlineWhere(
  groups: readonly GroupNode[],
  isWanted: (node: Exclude<OutlineNode, GroupNode>) => boolean,
): readonly GroupNode[] {
  return groups.flatMap((group) => {
    const nodes = group.nodes.flatMap((node): readonly OutlineNode[] => {
      if (node.kind === 'group') return outlineWhere([node], isWanted);
      return isWanted(node) ? [node] : [];
    });
    return nodes.length > 0 ? [{ ...group, nodes }] : [];
  });
}

/** How many fields stand in an outline, at any depth. */
export function fieldCount(nodes: readonly OutlineNode[]): number {
  return nodes.reduce((sum, node) => sum + (node.kind === 'group' ? fieldCount(node.nodes) : 1), 0);
}

function found(group: GroupNode, above: string, isSought: Test): readonly GroupNode[] {
  const title = group.title.toLocaleLowerCase();
  const trail = `${above} ${title}`;
  if (isSought(trail, title)) return [group];
  const nodes = group.nodes.flatMap((node): readonly OutlineNode[] => {
    if (node.kind === 'group') return found(node, trail, isSought);
    const own = `${node.words.label} ${node.words.help ?? ''}`.toLocaleLowerCase();
    return isSought(`${trail} ${own}`, own) ? [node] : [];
  });
  return nodes.length > 0 ? [{ ...group, nodes }] : [];
}
