import { useState } from 'react';
import type { Formats } from '../../present/numbers.ts';
import { entryRefusal } from '../../present/entryRefusal.ts';
import * as startTexts from '../../present/texts/startTexts.ts';
import { arrangementNames } from '../../present/termWords.ts';
import { keysOf, supportHoursNames } from '../../present/words.ts';
import type { PresetId } from '../../scenario/presetProfiles.ts';
import { scenarioFromAnswers, type StartAnswers } from '../../scenario/startAnswers.ts';
import { boundsAt } from '../../schema/boundsAt.ts';
import type { Scenario } from '../../schema/scenario.ts';
import { Button } from '../../ui/fields/Button.tsx';
import { SelectField } from '../../ui/fields/SelectField.tsx';
import { Dialog } from '../../ui/layout/Dialog.tsx';
import { AnswerField } from './AnswerField.tsx';
import type { PresetChoice } from './PresetMenu.tsx';
import { pasteMark } from './useScenarioPaste.ts';

export interface StartDialogProps {
  readonly presets: readonly PresetChoice[];
  readonly formats: Formats;
  readonly scenarioOf: (preset: PresetId) => Scenario;
  readonly onStart: (scenario: Scenario) => void;
  /** Opens the file picker instead. */
  readonly onFile: () => void;
  readonly onClose: () => void;
}

const optionsOf = <Key extends string>(names: Readonly<Record<Key, string>>) =>
  keysOf(names).map((value) => ({ value, label: names[value] }));

const limitsOf = (path: string) => boundsAt(path) ?? { min: 0, max: Number.POSITIVE_INFINITY };
const peopleLimits = limitsOf('organisation.headcount');
const rateLimits = limitsOf('arrangement.billing.hourly.hourlyRate');
const feeLimits = limitsOf('arrangement.billing.perUserPerMonth');

const open: StartAnswers = {
  people: undefined,
  ticketsPerMonth: undefined,
  hourlyRate: undefined,
  feePerPerson: undefined,
  presentArrangement: 'breakFix',
  supportHours: 'business',
};

/** Five questions that fill in an example; every one may be left open, and none has to be answered at all. */
export function StartDialog(props: StartDialogProps) {
  const { presets, formats, scenarioOf, onStart, onFile, onClose } = props;
  const [preset, setPreset] = useState<PresetId>(presets[0]?.id ?? 'agency');
  const [answers, setAnswers] = useState(open);
  const [refusal, setRefusal] = useState<string>();
  const set = (answer: Partial<StartAnswers>): void => setAnswers({ ...answers, ...answer });
  const choose = (next: PresetId): void => {
    setPreset(next);
    set({ supportHours: scenarioOf(next).needs.supportHours });
  };
  const begin = (): void => {
    // Prices were entered in the currency on the page.
    const example = { ...scenarioOf(preset), currency: formats.currency };
    const outcome = scenarioFromAnswers(example, answers);
    if (!outcome.ok) {
      setRefusal(entryRefusal(outcome.error, example, '', formats.locale));
      return;
    }
    onStart(outcome.value);
    onClose();
  };
  return (
    <Dialog title={startTexts.title} size="small" onClose={onClose}>
      <form
        style={{ display: 'grid', gap: 'var(--space-3)' }}
        onSubmit={(event) => {
          event.preventDefault();
          // What was refused is no answer left open: the example's own figure may not stand in for it.
          const refused = event.currentTarget.querySelector<HTMLElement>('[aria-invalid="true"]');
          if (refused) refused.focus();
          else begin();
        }}
      >
        <SelectField
          id="start-kind"
          label={startTexts.mostLike}
          value={preset}
          options={presets.map(({ id, name }) => ({ value: id, label: name }))}
          onCommit={choose}
          hint={startTexts.mostLikeHint}
        />
        <AnswerField
          id="start-people"
          label={startTexts.people}
          formats={formats}
          limits={peopleLimits}
          onAnswer={(people) => set({ people })}
        />
        <AnswerField
          id="start-tickets"
          label={startTexts.tickets}
          unit={startTexts.ticketsUnit}
          formats={formats}
          limits={{ min: 0, max: 100_000 }}
          onAnswer={(ticketsPerMonth) => set({ ticketsPerMonth })}
        />
        <AnswerField
          id="start-rate"
          label={startTexts.hourlyRate}
          unit={startTexts.hourlyRateUnit}
          isMoney
          formats={formats}
          limits={rateLimits}
          onAnswer={(hourlyRate) => set({ hourlyRate })}
        />
        <AnswerField
          id="start-fee"
          label={startTexts.fee}
          unit={startTexts.feeUnit}
          isMoney
          formats={formats}
          limits={feeLimits}
          onAnswer={(feePerPerson) => set({ feePerPerson })}
        />
        <SelectField
          id="start-present"
          label={startTexts.helpsToday}
          value={answers.presentArrangement}
          options={optionsOf(arrangementNames)}
          onCommit={(presentArrangement) => set({ presentArrangement })}
        />
        <SelectField
          id="start-hours"
          label={startTexts.supportHours}
          value={answers.supportHours}
          options={optionsOf(supportHoursNames)}
          onCommit={(supportHours) => set({ supportHours })}
        />
        {refusal ? <p role="alert">{refusal}</p> : null}
        <p {...pasteMark}>
          <Button variant="primary" type="submit">
            {startTexts.showAnswer}
          </Button>{' '}
          <Button
            variant="link"
            onClick={() => {
              onClose();
              onFile();
            }}
          >
            {startTexts.openFile}
          </Button>{' '}
          {startTexts.orPaste}
        </p>
      </form>
    </Dialog>
  );
}
