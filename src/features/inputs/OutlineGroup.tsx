import { useState } from 'react';
import type { GroupNode, OutlineNode } from '../../present/catalogue/outline.ts';
import { termStretches } from '../../present/method/termPhrases.ts';
import * as assumptionTexts from '../../present/texts/assumptionTexts.ts';
import { Button } from '../../ui/fields/Button.tsx';
import { Disclosure } from '../../ui/fields/Disclosure.tsx';
import { MarkedText } from '../../ui/fields/MarkedText.tsx';
import { AnyField } from './AnyField.tsx';
import styles from './Inputs.module.css';
import { OverrideMenu } from './OverrideMenu.tsx';
import { Refusal } from './Refusal.tsx';
import { useAct } from './useAct.ts';

/** Twelve factors of 1: a season that changes nothing yet. */
const evenYear: readonly number[] = Array.from({ length: 12 }, () => 1);

/** An item of so few fields is shown open: a new one is filled in at once. */
const fewFields = 3;

interface GroupProps {
  readonly group: GroupNode;
  /** Opens every group below: what a filter left is shown. */
  readonly isFiltered: boolean;
}

/** The fields of a group, its groups, and what can be added to it or removed. */
export function GroupContent({ group, isFiltered }: GroupProps) {
  const { act, refusal } = useAct();
  const { item, hasSeason } = group;
  return (
    <div className={styles.fields}>
      {group.nodes.map((node) => (
        <OutlineItem key={keyOf(node)} node={node} isFiltered={isFiltered} />
      ))}
      {group.overrides ? <OverrideMenu group={group} /> : null}
      {hasSeason === undefined ? null : (
        <Button
          variant="link"
          onClick={() =>
            act({ kind: 'setValue', path: group.path, value: hasSeason ? [] : evenYear })
          }
        >
          {hasSeason ? assumptionTexts.removeSeason : assumptionTexts.addSeason}
        </Button>
      )}
      {group.newItem === undefined ? null : (
        <Button variant="link" onClick={() => act({ kind: 'addItem', path: group.path })}>
          {assumptionTexts.addItem(group.newItem)}
        </Button>
      )}
      {item === undefined ? null : (
        <Button
          variant="link"
          label={assumptionTexts.removeItem(group.title)}
          onClick={() => act({ kind: 'removeItem', path: item.listPath, index: item.index })}
        >
          {assumptionTexts.remove}
        </Button>
      )}
      <Refusal sentence={refusal} />
    </div>
  );
}

/** A group within a group is drawn only while it is open. */
function OutlineGroup({ group, isFiltered }: GroupProps) {
  const [isOpen, setIsOpen] = useState(group.item !== undefined && group.nodes.length <= fewFields);
  const isShown = isFiltered || isOpen;
  return (
    <Disclosure
      summary={<MarkedText stretches={termStretches(group.title)} />}
      isOpen={isShown}
      onToggle={setIsOpen}
    >
      {isShown ? (
        <div className={styles.nested}>
          <GroupContent group={group} isFiltered={isFiltered} />
        </div>
      ) : null}
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
