import { lazy, Suspense } from 'react';
import type { Formats } from '../present/numbers.ts';
import type { Scenario } from '../schema/scenario.ts';
import type { Documents } from './documents/openDocuments.ts';
import type { PresetShelf } from './presetShelf.ts';
import type { Actions } from './useActions.ts';
import { saveFile } from './saveFile.ts';
import { modifierKey } from './useShortcuts.ts';

const MethodDialog = lazy(async () =>
  import('../features/method/MethodDialog.tsx').then(({ MethodDialog: component }) => ({
    default: component,
  })),
);

const ShortcutsDialog = lazy(async () =>
  import('../features/keys/ShortcutsDialog.tsx').then(({ ShortcutsDialog: component }) => ({
    default: component,
  })),
);

const CurrencyDialog = lazy(async () =>
  import('../features/currency/CurrencyDialog.tsx').then(({ CurrencyDialog: component }) => ({
    default: component,
  })),
);

const StartDialog = lazy(async () =>
  import('../features/start/StartDialog.tsx').then(({ StartDialog: component }) => ({
    default: component,
  })),
);

const ScenariosDialog = lazy(async () =>
  import('./documents/Scenarios.tsx').then(({ Scenarios: component }) => ({ default: component })),
);

const ShareDialog = lazy(async () =>
  import('../features/sharing/ShareDialog.tsx').then(({ ShareDialog: component }) => ({
    default: component,
  })),
);

export type PageDialog =
  | 'keys'
  | 'method'
  | 'currency'
  | 'start'
  | 'scenarios'
  | 'share'
  | 'present'
  | 'print';

export interface PageDialogsProps {
  readonly open: PageDialog | null;
  readonly scenario: Scenario;
  readonly formats: Formats;
  readonly presets: PresetShelf;
  readonly documents: Documents;
  readonly actions: Actions;
  /** Opens the file picker. */
  readonly onFile: () => void;
  readonly onClose: () => void;
}

/** The dialogs that belong to the page as a whole: one at a time. */
export function PageDialogs(props: PageDialogsProps) {
  return props.open === null ? null : (
    <Suspense fallback={null}>
      <OpenDialog {...props} />
    </Suspense>
  );
}

function OpenDialog({
  open,
  scenario,
  formats,
  presets,
  documents,
  actions,
  onFile,
  onClose,
}: PageDialogsProps) {
  switch (open) {
    case 'keys':
      return <ShortcutsDialog modifier={modifierKey(navigator.platform)} onClose={onClose} />;
    case 'method':
      return <MethodDialog formats={formats} onClose={onClose} />;
    case 'currency':
      return (
        <CurrencyDialog
          currency={scenario.currency}
          locale={formats.locale}
          onChoose={(value) => actions.act({ kind: 'setValue', path: 'currency', value })}
          onClose={onClose}
        />
      );
    case 'start':
      return (
        <StartDialog
          presets={presets.choices}
          formats={formats}
          scenarioOf={presets.scenarioOf}
          onStart={actions.open}
          onFile={onFile}
          onClose={onClose}
        />
      );
    case 'scenarios':
      return <ScenariosDialog documents={documents} locale={formats.locale} onClose={onClose} />;
    case 'share':
      return (
        <ShareDialog
          scenario={scenario}
          locale={formats.locale}
          address={isFromDisk() ? undefined : location.origin + location.pathname}
          onSave={(say) => saveFile(scenario, say)}
          onClose={onClose}
        />
      );
    // Presented and printed by the results themselves.
    case 'present':
    case 'print':
    case null:
      return null;
  }
}

/** A page that was opened from disk has no address that leads anybody else to it. */
function isFromDisk(): boolean {
  return location.protocol === 'file:';
}
