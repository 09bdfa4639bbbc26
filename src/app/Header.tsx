import { memo } from 'react';
import { type PresetChoice, PresetMenu } from '../features/start/PresetMenu.tsx';
import type { PresetId } from '../scenario/presetProfiles.ts';
import { Button } from '../ui/fields/Button.tsx';
import { IconButton } from '../ui/fields/IconButton.tsx';
import { Menu } from '../ui/fields/Menu.tsx';
import { Icon } from '../ui/Icon.tsx';
import { useIsWide } from '../ui/layout/useIsWide.ts';
import styles from './Header.module.css';
import { ScenarioName } from './ScenarioName.tsx';
import type { PageDialog } from './PageDialogs.tsx';
import type { Dispatch } from './scenarioStore.ts';
import { ThemeMenu } from './ThemeMenu.tsx';
import type { Theme } from './theme.ts';
import { themeItems } from './themeItems.tsx';
import { Wordmark } from './Wordmark.tsx';

export interface HeaderProps {
  /** Of the scenario. */
  readonly name: string;
  readonly currency: string;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly dispatch: Dispatch;
  readonly theme: Theme;
  readonly onTheme: (theme: Theme) => void;
  readonly presets: readonly PresetChoice[];
  readonly onPreset: (preset: PresetId) => void;
  readonly onOpen: () => void;
  readonly onSave: () => void;
  readonly onWorkbook: () => void;
  readonly onDialog: (dialog: PageDialog) => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
}

/** Brand, the scenario's name, and what can be done with the whole of it. */
export const Header = memo(function Header(props: HeaderProps) {
  const { name, canUndo, canRedo, dispatch, presets, onPreset, onUndo, onRedo } = props;
  const isWide = useIsWide();
  return (
    <div className={styles.header}>
      <Wordmark />
      <div className={styles.scenario}>
        <ScenarioName name={name} dispatch={dispatch} />
        <Button variant="plain" onClick={() => props.onDialog('scenarios')}>
          Scenarios
        </Button>
        <PresetMenu
          presets={presets}
          onChoose={onPreset}
          onQuestions={() => props.onDialog('start')}
        />
      </div>
      <div className={styles.actions}>
        <IconButton
          label="Undo"
          icon={<Icon name="undo" size={18} />}
          isDisabled={!canUndo}
          onClick={onUndo}
        />
        <IconButton
          label="Redo"
          icon={<Icon name="redo" size={18} />}
          isDisabled={!canRedo}
          onClick={onRedo}
        />
        {isWide ? <WideActions {...props} /> : <NarrowActions {...props} />}
      </div>
    </div>
  );
});

function WideActions(props: HeaderProps) {
  const { currency, theme, onTheme, onOpen, onSave, onWorkbook, onDialog } = props;
  return (
    <>
      <Button
        variant="plain"
        label={`${currency}: change the currency`}
        onClick={() => onDialog('currency')}
      >
        {currency}
      </Button>
      <IconButton
        label="Keys"
        icon={<Icon name="keys" size={18} />}
        onClick={() => onDialog('keys')}
      />
      <ThemeMenu theme={theme} onChoose={onTheme} />
      <Button onClick={() => onDialog('method')}>Method</Button>
      <Button label="Download the workbook" onClick={onWorkbook}>
        Workbook
      </Button>
      <Button onClick={onOpen}>Open</Button>
      <Button onClick={() => onDialog('share')}>Share</Button>
      <Button variant="primary" onClick={onSave}>
        Save
      </Button>
    </>
  );
}

function NarrowActions(props: HeaderProps) {
  const { currency, theme, onTheme, onOpen, onSave, onWorkbook, onDialog } = props;
  return (
    <Menu
      label="More"
      variant="icon"
      trigger={<Icon name="menu" size={18} />}
      items={[
        { id: 'open', label: 'Open', icon: <Icon name="open" />, onSelect: onOpen },
        { id: 'save', label: 'Save', icon: <Icon name="save" />, onSelect: onSave },
        { id: 'share', label: 'Share', onSelect: () => onDialog('share') },
        {
          id: 'workbook',
          label: 'Download the workbook',
          icon: <Icon name="save" />,
          onSelect: onWorkbook,
        },
        {
          id: 'method',
          label: 'Method',
          icon: <Icon name="help" />,
          onSelect: () => onDialog('method'),
        },
        {
          id: 'currency',
          label: `Currency: ${currency}`,
          onSelect: () => onDialog('currency'),
        },
        ...themeItems(theme, onTheme),
      ]}
    />
  );
}
