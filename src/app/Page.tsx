import { lazy, useCallback, useEffect, useRef, useState } from 'react';
import { createInputBoards } from '../features/inputs/inputBoards.ts';
import type { SoughtField } from '../features/inputs/useSoughtField.ts';
import { DownloadsContext } from '../ui/layout/downloads.ts';
import * as pageTexts from '../present/texts/pageTexts.ts';
import { AppShell } from '../ui/layout/AppShell.tsx';
import { Announcer } from './Announcer.tsx';
import type { Documents } from './documents/openDocuments.ts';
import { Header } from './Header.tsx';
import { isOneFile } from './isOneFile.ts';
import { LatePart } from './LatePart.tsx';
import { LazyDialogs } from './LazyDialogs.tsx';
import type { PageDialog } from './PageDialogs.tsx';
import type { PageEngine } from './pageEngine.ts';
import type { PresetShelf } from './presetShelf.ts';
import { Results } from './Results.tsx';
import { saveFile } from './saveFile.ts';
import type { ScenarioStore } from './scenarioStore.ts';
import type { Simulator } from './simulator.ts';
import type { Theme } from './theme.ts';
import { Toast } from './Toast.tsx';
import { useActions } from './useActions.ts';
import { useAnswer } from './useAnswer.ts';
import { useCalm } from './useCalm.ts';
import { useDownloads } from './useDownloads.ts';
import { useFormats } from './useFormats.ts';
import { usePageKeys } from './usePageKeys.ts';
import { useNotice } from './useNotice.ts';
import { useStore } from './useStore.ts';

const Inputs = lazy(async () =>
  import('../features/inputs/Inputs.tsx').then(({ Inputs: component }) => ({
    default: component,
  })),
);

const Arrivals = lazy(async () =>
  import('./Arrivals.tsx').then(({ Arrivals: component }) => ({ default: component })),
);

const Workbook = lazy(async () =>
  import('./Workbook.tsx').then(({ Workbook: component }) => ({ default: component })),
);

const Terms = lazy(async () =>
  import('../features/terms/Terms.tsx').then(({ Terms: component }) => ({ default: component })),
);

export interface PageProps {
  readonly store: ScenarioStore;
  readonly documents: Documents;
  readonly engine: PageEngine;
  readonly simulator: Simulator;
  readonly presets: PresetShelf;
  readonly locale: string;
  readonly theme: Theme;
  readonly onTheme: (theme: Theme) => void;
}

/** Inputs beside results, and everything that stands around them. */
export function Page(props: PageProps) {
  const { store, documents, engine, simulator, presets, locale, theme, onTheme } = props;
  const state = useStore(store, engine.project);
  const projected = engine.project(state.scenario);
  const { scenario, problem } = projected;
  const formats = useFormats(locale, scenario.currency);
  const calm = useCalm(state.scenario, state.isUnderWay);
  const calmProjected = engine.project(calm);
  const answer = useAnswer(engine, simulator, projected, calmProjected.scenario, formats);
  const { notice, say, dismiss } = useNotice(state.scenario);
  const [sought, setSought] = useState<SoughtField | null>(null);
  const seek = useCallback((path: string) => setSought({ path }), []);
  const nameNow = useCallback(() => store.scenario().name, [store]);
  const downloads = useDownloads(nameNow, formats, say);
  const [order, setOrder] = useState<object | null>(null);
  const orderWorkbook = useCallback(() => setOrder({}), []);
  const actions = useActions(store, documents.desk.expect, presets, say, seek, locale);
  const picker = useRef<HTMLInputElement>(null);
  const pick = useCallback(() => picker.current?.click(), []);
  const save = useCallback(() => saveFile(store.scenario(), say), [store, say]);
  const [dialog, setDialog] = useState<PageDialog | null>(null);
  const closeDialog = useCallback(() => setDialog(null), []);
  const [boards] = useState(createInputBoards);
  usePageKeys(store, seek, setDialog);
  useTitle(state.scenario.name);
  return (
    <DownloadsContext value={downloads}>
      <AppShell
        header={
          <Header
            name={state.scenario.name}
            currency={state.scenario.currency}
            canUndo={state.canUndo}
            canRedo={state.canRedo}
            dispatch={store.dispatch}
            theme={theme}
            onTheme={onTheme}
            presets={presets.choices}
            onPreset={actions.startFrom}
            onOpen={pick}
            onSave={save}
            onWorkbook={orderWorkbook}
            onDialog={setDialog}
            onUndo={store.undo}
            onRedo={store.redo}
          />
        }
        inputsLabel={pageTexts.inputs}
        inputs={
          <LatePart>
            <Inputs
              scenario={calm}
              live={store}
              formats={formats}
              dispatch={store.dispatch}
              sought={sought}
              {...boards}
            />
          </LatePart>
        }
        summary={answer.verdict.summary}
        inputsOpenedFor={sought}
        footer={isOneFile ? pageTexts.oneFile : pageTexts.privacy}
      >
        <LatePart>
          <Arrivals
            documents={documents}
            actions={actions}
            locale={locale}
            picker={picker}
            onDownload={save}
            onDialog={setDialog}
          />
        </LatePart>
        {problem ? <p role="alert">{pageTexts.staleResults(problem)}</p> : null}
        <Results
          answer={answer}
          engine={engine}
          formats={formats}
          simulator={simulator}
          onAction={actions.act}
          before={state.before}
          onUndo={store.undo}
          onInput={seek}
          turns={boards.turns}
          isPrintAsked={dialog === 'print'}
          onPrintClosed={closeDialog}
          desk={documents.desk}
          presented={
            dialog === 'present'
              ? { store, desk: documents.desk, boards, onClose: closeDialog }
              : null
          }
        />
      </AppShell>
      <Announcer sentence={answer.verdict.announcement} />
      <Toast
        notice={notice}
        canUndo={notice?.step?.after === state.scenario}
        onUndo={store.undo}
        onDismiss={dismiss}
      />
      <LatePart isQuiet>
        <Terms />
        <Workbook order={order} answer={answer} locale={locale} say={say} />
      </LatePart>
      <LazyDialogs
        open={dialog}
        scenario={state.scenario}
        formats={formats}
        presets={presets}
        documents={documents}
        actions={actions}
        onFile={pick}
        onClose={closeDialog}
        say={say}
      />
    </DownloadsContext>
  );
}

function useTitle(name: string): void {
  useEffect(() => {
    document.title = pageTexts.title(name);
  }, [name]);
}
