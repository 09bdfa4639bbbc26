import { memo } from 'react';
import { type PresetChoice, PresetMenu } from '../features/start/PresetMenu.tsx';
import * as pageTexts from '../present/texts/pageTexts.ts';
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
          {pageTexts.scenarios}
        </Button>
        <PresetMenu
          presets={presets}
          onChoose={onPreset}
          onQuestions={() => props.onDialog('start')}
        />
      </div>
      <div className={styles.actions}>
        <IconButton
          label={pageTexts.undo}
          icon={<Icon name="undo" size={18} />}
          isDisabled={!canUndo}
          onClick={onUndo}
        />
        <IconButton
          label={pageTexts.redo}
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
        label={pageTexts.changeCurrency(currency)}
        onClick={() => onDialog('currency')}
      >
        {currency}
      </Button>
      <IconButton
        label={pageTexts.keys}
        icon={<Icon name="keys" size={18} />}
        onClick={() => onDialog('keys')}
      />
      <IconButton
        label={pageTexts.print}
        icon={<Icon name="print" size={18} />}
        onClick={() => onDialog('print')}
      />
      <ThemeMenu theme={theme} onChoose={onTheme} />
      <Button onClick={() => onDialog('method')}>{pageTexts.method}</Button>
      <Button label={pageTexts.downloadWorkbook} onClick={onWorkbook}>
        {pageTexts.workbook}
      </Button>
      <Button onClick={onOpen}>{pageTexts.open}</Button>
      <Button onClick={() => onDialog('present')}>{pageTexts.present}</Button>
      <Button onClick={() => onDialog('share')}>{pageTexts.share}</Button>
      <Button variant="primary" onClick={onSave}>
        {pageTexts.save}
      </Button>
    </>
  );
}

function NarrowActions(props: HeaderProps) {
  const { currency, theme, onTheme, onOpen, onSave, onWorkbook, onDialog } = props;
  return (
    <Menu
      label={pageTexts.more}
      variant="icon"
      trigger={<Icon name="menu" size={18} />}
      items={[
        { id: 'open', label: pageTexts.open, icon: <Icon name="open" />, onSelect: onOpen },
        { id: 'save', label: pageTexts.save, icon: <Icon name="save" />, onSelect: onSave },
        { id: 'present', label: pageTexts.present, onSelect: () => onDialog('present') },
        { id: 'share', label: pageTexts.share, onSelect: () => onDialog('share') },
        {
          id: 'print',
          label: pageTexts.print,
          icon: <Icon name="print" />,
          onSelect: () => onDialog('print'),
        },
        {
          id: 'workbook',
          label: pageTexts.downloadWorkbook,
          icon: <Icon name="save" />,
          onSelect: onWorkbook,
        },
        {
          id: 'method',
          label: pageTexts.method,
          icon: <Icon name="help" />,
          onSelect: () => onDialog('method'),
        },
        {
          id: 'currency',
          label: pageTexts.currencyIs(currency),
          onSelect: () => onDialog('currency'),
        },
        ...themeItems(theme, onTheme),
      ]}
    />
  );
}
