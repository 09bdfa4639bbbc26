import { useState } from 'react';
import type { GroupNode, OutlineNode } from '../../present/catalogue/outline.ts';
import { Button } from '../../ui/fields/Button.tsx';
import { Disclosure } from '../../ui/fields/Disclosure.tsx';
import { AnyField } from './AnyField.tsx';
import { useInputs } from './inputsContext.ts';
import styles from './Inputs.module.css';
import { OverrideMenu } from './OverrideMenu.tsx';

/** Twelve factors of 1: a season that changes nothing yet. */
const evenYear: readonly number[] = Array.from({ length: 12 }, () => 1);

interface GroupProps {
  readonly group: GroupNode;
  readonly isFiltered: boolean;
}

/** The fields of a group, its groups, and what can be added to it or removed. */
export function GroupContent({ group, isFiltered }: GroupProps) {
  const { dispatch } = useInputs();
  const [refusal, setRefusal] = useState<string>();
  const act = (action: Parameters<typeof dispatch>[0]) => {
    const outcome = dispatch(action);
    setRefusal(outcome.ok ? undefined : outcome.sentence);
  };
  const { item } = group;
  return (
    <div className={styles.fields}>
      {group.nodes.map((node) => (
        <OutlineItem key={keyOf(node)} node={node} isFiltered={isFiltered} />
      ))}
      {group.overrides ? <OverrideMenu path={group.path} overrides={group.overrides} /> : null}
      {group.hasSeason === undefined ? null : (
        <Button
          variant="link"
          onClick={() =>
            act({ kind: 'setValue', path: group.path, value: group.hasSeason ? [] : evenYear })
          }
        >
          {group.hasSeason ? 'Remove the season' : '+ Enter a season, month by month'}
        </Button>
      )}
      {group.newItem === undefined ? null : (
        <Button variant="link" onClick={() => act({ kind: 'addItem', path: group.path })}>
          + {group.newItem}
        </Button>
      )}
      {item === undefined ? null : (
        <Button
          variant="link"
          label={`Remove ${group.title}`}
          onClick={() => act({ kind: 'removeItem', path: item.listPath, index: item.index })}
        >
          Remove
        </Button>
      )}
      {refusal === undefined ? null : (
        <p className={styles.refusal} role="alert">
          {refusal}
        </p>
      )}
    </div>
  );
}

/** A group within a group is drawn only while it is open. */
function OutlineGroup({ group, isFiltered }: GroupProps) {
  const [isOpen, setIsOpen] = useState(false);
  const isShown = isFiltered || isOpen;
  return (
    <Disclosure summary={group.title} isOpen={isShown} onToggle={setIsOpen}>
      {isShown ? <GroupContent group={group} isFiltered={isFiltered} /> : null}
    </Disclosure>
  );
}

function OutlineItem({
  node,
  isFiltered,
}: {
  readonly node: OutlineNode;
  readonly isFiltered: boolean;
}) {
  if (node.kind === 'group') return <OutlineGroup group={node} isFiltered={isFiltered} />;
  return <AnyField node={node} />;
}

function keyOf(node: OutlineNode): string {
  return node.kind === 'member' ? `${node.path}.${node.words.label}` : node.path;
}
