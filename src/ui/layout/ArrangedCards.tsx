import { type ReactNode, useEffect, useRef } from 'react';
import { Button } from '../fields/Button.tsx';
import { Menu } from '../fields/Menu.tsx';
import { Icon } from '../Icon.tsx';
import { texts } from '../texts.ts';
import { inOrder, movedBy, withHidden } from './arrangement.ts';
import { CardTools } from './cardTools.ts';
import { useArrangement } from './useArrangement.ts';

export interface ArrangedCard {
  readonly id: string;
  /** What the card is about, whatever its title says today. */
  readonly name: string;
  readonly content: ReactNode;
  /** The same in pieces, for where each is to be seen whole. */
  readonly parts?: readonly ArrangedCard[];
}

export interface ArrangedCardsProps {
  /** Under which name the arrangement is remembered. */
  readonly storedAs: string;
  readonly cards: readonly ArrangedCard[];
  /** The grid in which the cards stand. */
  readonly className: string | undefined;
}

/** Cards that a person moves and puts away; those put away are listed below, to be shown again. */
export function ArrangedCards({ storedAs, cards, className }: ArrangedCardsProps) {
  const root = useRef<HTMLDivElement>(null);
  const sought = useRef<string>(undefined);
  const [arrangement, arrange] = useArrangement(storedAs);
  const ids = cards.map(({ id }) => id);
  const ordered = inOrder(ids, arrangement).flatMap(
    (id) => cards.find((card) => card.id === id) ?? [],
  );
  const shown = ordered.filter(({ id }) => !arrangement.hidden.includes(id));
  const hidden = ordered.filter(({ id }) => arrangement.hidden.includes(id));
  // A card that moves in the document, or goes, takes the focus with it.
  useEffect(() => {
    if (sought.current === undefined) return;
    root.current?.querySelector<HTMLElement>(`[data-arranges="${sought.current}"] button`)?.focus();
    sought.current = undefined;
  }, [arrangement]);
  const hide = (id: string, isHidden: boolean): void => {
    sought.current = id;
    arrange(withHidden(arrangement, id, isHidden));
  };
  const move = (id: string, by: -1 | 1): void => {
    sought.current = id;
    arrange(movedBy(ids, arrangement, id, by));
  };
  return (
    <div ref={root}>
      <div className={className}>
        {shown.map(({ id, name, content }, index) => (
          <div key={id} style={{ display: 'grid', minInlineSize: 0 }}>
            <CardTools
              value={
                <span data-arranges={id}>
                  <Menu
                    label={texts.arrange(name)}
                    variant="icon"
                    trigger={<Icon name="more" />}
                    items={[
                      {
                        id: 'earlier',
                        label: texts.earlier,
                        isDisabled: index === 0,
                        onSelect: () => move(id, -1),
                      },
                      {
                        id: 'later',
                        label: texts.later,
                        isDisabled: index === shown.length - 1,
                        onSelect: () => move(id, 1),
                      },
                      { id: 'hide', label: texts.hide, onSelect: () => hide(id, true) },
                    ]}
                  />
                </span>
              }
            >
              {content}
            </CardTools>
          </div>
        ))}
      </div>
      {hidden.length === 0 ? null : (
        <p data-print="hide">
          {hidden.map(({ id, name }) => (
            <span key={id} data-arranges={id}>
              {texts.isHidden(name)}{' '}
              <Button variant="link" label={texts.showAgain(name)} onClick={() => hide(id, false)}>
                {texts.show}
              </Button>{' '}
            </span>
          ))}
        </p>
      )}
    </div>
  );
}
