import { useMemo } from 'react';
import { unconfirmedPaths, unconfirmedSentence } from '../../present/catalogue/unconfirmed.ts';
import * as currencyTexts from '../../present/texts/currencyTexts.ts';
import type { Action } from '../../scenario/action.ts';
import type { Scenario } from '../../schema/scenario.ts';
import { Button } from '../../ui/fields/Button.tsx';

export interface UnconfirmedNoticeProps {
  readonly scenario: Scenario;
  readonly onAction: (action: Action) => void;
  /** Leads to the field of an input. */
  readonly onInput: (path: string) => void;
}

/** Says on how many US amounts the answer rests under another currency; nothing once all are confirmed. */
export function UnconfirmedNotice({ scenario, onAction, onInput }: UnconfirmedNoticeProps) {
  const paths = useMemo(() => unconfirmedPaths(scenario), [scenario]);
  const [first] = paths;
  if (first === undefined) return null;
  return (
    <p>
      {unconfirmedSentence(paths.length, scenario.currency)}{' '}
      <Button variant="link" onClick={() => onInput(first)}>
        {currencyTexts.goToNext}
      </Button>{' '}
      <Button variant="link" onClick={() => onAction({ kind: 'confirm', paths })}>
        {currencyTexts.confirmAll}
      </Button>
    </p>
  );
}
