import { useMemo, useState } from 'react';
import { currencyChoices, currencyCode } from '../../present/catalogue/currencies.ts';
import * as currencyTexts from '../../present/texts/currencyTexts.ts';
import { Button } from '../../ui/fields/Button.tsx';
import { TextField } from '../../ui/fields/TextField.tsx';
import { Dialog } from '../../ui/layout/Dialog.tsx';

export interface CurrencyDialogProps {
  readonly currency: string;
  readonly locale: string;
  readonly onChoose: (currency: string) => void;
  readonly onClose: () => void;
}

/** Any currency by its code, with all that there are to choose from. It relabels and never converts. */
export function CurrencyDialog({ currency, locale, onChoose, onClose }: CurrencyDialogProps) {
  const choices = useMemo(() => currencyChoices(locale), [locale]);
  const [text, setText] = useState(currency);
  const code = currencyCode(text);
  const known = choices.find(({ value }) => value === code);
  return (
    <Dialog title={currencyTexts.title} size="small" onClose={onClose}>
      <form
        style={{ display: 'grid', gap: 'var(--space-3)' }}
        onSubmit={(event) => {
          event.preventDefault();
          if (known === undefined) return;
          onChoose(code);
          onClose();
        }}
      >
        <TextField
          id="currency-code"
          label={currencyTexts.currency}
          value={text}
          maxLength={3}
          suggestions={choices}
          onCommit={setText}
          hint={known?.label}
          message={known ? undefined : currencyTexts.unknown}
        />
        <p>{currencyTexts.explanation}</p>
        <p>
          <Button variant="primary" type="submit" isDisabled={known === undefined}>
            {currencyTexts.use(code)}
          </Button>
        </p>
      </form>
    </Dialog>
  );
}
