import { followedBy } from '../../present/catalogue/followedBy.ts';
import * as assumptionTexts from '../../present/texts/assumptionTexts.ts';
import { overridableTerms } from './overridableTerms.ts';
import type { GroupNode } from '../../present/catalogue/outline.ts';
import { Button } from '../../ui/fields/Button.tsx';
import { SelectField } from '../../ui/fields/SelectField.tsx';
import { useInputs } from './inputsContext.ts';
import { Refusal } from './Refusal.tsx';
import { useAct } from './useAct.ts';

/** Terms in which a part that follows another plan may differ from it, and a way back. */
export function OverrideMenu({ group }: { readonly group: GroupNode }) {
  const { scenario } = useInputs();
  const { act, refusal } = useAct();
  const followed = followedBy(group.path, scenario);
  const taken = new Set(Object.keys(group.overrides ?? {}));
  const terms = followed === undefined ? [] : overridableTerms(followed, scenario);
  return (
    <>
      {group.nodes.map((node) =>
        node.kind === 'field' ? (
          <Button
            key={node.path}
            variant="link"
            onClick={() => act({ kind: 'setValue', path: node.path, value: undefined })}
          >
            {assumptionTexts.followAgain(node.words.label)}
          </Button>
        ) : null,
      )}
      <SelectField
        id={`override-${group.path.replaceAll('.', '-')}`}
        label={assumptionTexts.differIn}
        value=""
        options={[
          { value: '', label: assumptionTexts.chooseTerm },
          ...terms
            .filter(({ term }) => !taken.has(term))
            .map(({ term, label }) => ({ value: term, label })),
        ]}
        onCommit={(chosen) => {
          const start = terms.find(({ term }) => term === chosen)?.start;
          if (start === undefined) return;
          act({
            kind: 'setQuantity',
            path: `${group.path}.${chosen}`,
            quantity: { ...start, origin: 'edited' },
          });
        }}
      />
      <Refusal sentence={refusal} />
    </>
  );
}
