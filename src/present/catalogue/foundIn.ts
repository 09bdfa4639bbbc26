import type { GroupNode, OutlineNode } from './outline.ts';

/** What is left of an outline when only fields are kept whose words, or whose group's title, hold the text. */
export function foundIn(groups: readonly GroupNode[], text: string): readonly GroupNode[] {
  const wanted = text.toLocaleLowerCase();
  return groups.flatMap((group) => found(group, wanted));
}

function found(group: GroupNode, wanted: string): readonly GroupNode[] {
  if (holds(group.title, wanted)) return [group];
  const nodes = group.nodes.flatMap((node): readonly OutlineNode[] => {
    if (node.kind === 'group') return found(node, wanted);
    return holds(`${node.words.label} ${node.words.help ?? ''}`, wanted) ? [node] : [];
  });
  return nodes.length > 0 ? [{ ...group, nodes }] : [];
}

function holds(text: string, wanted: string): boolean {
  return text.toLocaleLowerCase().includes(wanted);
}
