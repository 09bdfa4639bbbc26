import type { DeskState, News, Visit } from '../../scenario/documents/deskState.ts';
import type { Scenario } from '../../schema/scenario.ts';
import { isSame } from '../../ui/isSame.ts';
import type { Dispatched, ScenarioStore } from '../scenarioStore.ts';
import { type Autosave, createAutosave } from './autosave.ts';
import type { TabChannel, TabMessage } from './channel.ts';
import type { DocumentStorage, StorageProblem } from './documentStorage.ts';
import type { PageAddress } from './pageAddress.ts';
import { exampleSheet, ownSheet, type Sheet, visitSheet } from './sheet.ts';

/** What a scenario that comes onto the page is. */
export type Arrival =
  /** Nobody's, until it is changed. */
  | { readonly kind: 'example' }
  /** A new document of one's own, kept at once. */
  | { readonly kind: 'new' }
  | { readonly kind: 'stored'; readonly id: string; readonly revision: number }
  | { readonly kind: 'visit'; readonly visit: Visit };

export interface DeskParts {
  readonly store: ScenarioStore;
  readonly storage: DocumentStorage;
  readonly channel: TabChannel;
  readonly address: PageAddress;
  readonly now: () => number;
  readonly newId: () => string;
}

/** How the page began. */
export interface DeskStart {
  readonly arrival: Arrival;
  readonly problem?: StorageProblem | undefined;
  readonly news?: News | undefined;
}

/** Keeps the document on the page: saves it, and knows which one it is, wherever undo leads. */
export interface Desk {
  readonly state: () => DeskState;
  readonly subscribe: (onChange: () => void) => () => void;
  /** Says what a scenario is that is about to be opened. */
  readonly expect: (scenario: Scenario, arrival: Arrival) => void;
  /** Opens a scenario; undo leads back to the one before. */
  readonly open: (scenario: Scenario, arrival: Arrival) => Dispatched;
  /** Makes the visit a document of one's own, as it stands. */
  readonly keep: () => void;
  readonly flush: () => Promise<void>;
  readonly layAside: () => void;
  /** The document on the page is gone from the storage: it is nobody's again. */
  readonly release: () => void;
  /** The list has given a document another name that is not on the page: undo may lead to it. */
  readonly noteRename: (id: string, name: string, revision: number) => void;
  readonly tell: (news: News | undefined) => void;
}

interface Session extends DeskParts {
  readonly sheets: WeakMap<Scenario, Sheet>;
  /** Every sheet there was: a document that is opened again goes on on its own one. */
  readonly known: Set<Sheet>;
  readonly listeners: Set<() => void>;
  autosave: Autosave;
  current: Sheet;
  seen: Scenario;
  state: DeskState;
}

export function createDesk(parts: DeskParts, start: DeskStart): Desk {
  const session = createSession(parts, start);
  const { store, channel, listeners } = session;
  store.subscribe(() => follow(session));
  channel.listen((message) => void hear(session, message));
  if (start.arrival.kind === 'new') want(session, store.scenario());
  noteDocument(session);
  const desk: Desk = {
    state: () => session.state,
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    expect: (scenario, arrival) => {
      session.sheets.set(scenario, sheetOf(session, scenario, arrival));
    },
    open: (scenario, arrival) => {
      desk.expect(scenario, arrival);
      const opened = store.dispatch({ kind: 'open', scenario });
      const shown = store.scenario();
      // Equal to what was on the page: the store saw no change.
      if (shown !== scenario && isSame(shown, scenario)) {
        turnTo(session, session.sheets.get(scenario));
      }
      return opened;
    },
    keep: () => {
      becomeOwn(session);
      want(session, store.scenario());
    },
    flush: async () => session.autosave.flush(),
    layAside: () => session.autosave.layAside(),
    release: () => release(session),
    noteRename: (id, name, revision) => noteRename(session, id, name, revision),
    tell: (news) => become(session, { news }),
  };
  return desk;
}

function createSession(parts: DeskParts, start: DeskStart): Session {
  const scenario = parts.store.scenario();
  const session: Session = {
    ...parts,
    sheets: new WeakMap(),
    known: new Set(),
    listeners: new Set(),
    autosave: createAutosave({
      ...parts,
      onFork: (sheet, name, copy) => forked(session, sheet, name, copy),
      onSaved: () => become(session, { problem: undefined }),
      onProblem: (problem) => become(session, { problem }),
    }),
    current: exampleSheet(),
    seen: scenario,
    state: {
      documentId: undefined,
      visit: undefined,
      problem: start.problem,
      news: start.news,
    },
  };
  session.current = sheetOf(session, scenario, start.arrival);
  session.sheets.set(scenario, session.current);
  return session;
}

function sheetOf(session: Session, scenario: Scenario, arrival: Arrival): Sheet {
  const again =
    arrival.kind === 'stored' && (sheetBy(session, arrival.id) ?? putBack(session, arrival.id));
  if (again) {
    if (arrival.revision >= again.revision) noteSaved(again, arrival.revision, scenario);
    return again;
  }
  const sheet = newSheet(session, scenario, arrival);
  session.known.add(sheet);
  return sheet;
}

function sheetBy({ known }: Session, id: string): Sheet | undefined {
  return [...known].find((sheet) => sheet.id === id);
}

/** The sheet of a document that was removed and is there again. */
function putBack({ known }: Session, id: string): Sheet | undefined {
  const sheet = [...known].find(({ formerId }) => formerId === id);
  return sheet && Object.assign(sheet, ownSheet(id, 0, undefined));
}

function newSheet({ newId }: Session, scenario: Scenario, arrival: Arrival): Sheet {
  switch (arrival.kind) {
    case 'example':
      return exampleSheet();
    case 'new':
      return ownSheet(newId(), 0, undefined);
    case 'stored':
      return ownSheet(arrival.id, arrival.revision, scenario);
    case 'visit':
      return visitSheet(arrival.visit);
  }
}

function noteSaved(sheet: Sheet, revision: number, saved: Scenario): void {
  sheet.revision = revision;
  sheet.saved = saved;
}

/**
 * All states of the document that undo can lead to get the name: the list does not know how to take it back.
 * Where another tab has saved in between, the page has never shown what is stored: the next save keeps both.
 */
function noteRename(session: Session, id: string, name: string, revision: number): void {
  const { store, sheets } = session;
  const sheet = sheetBy(session, id);
  if (!sheet) return;
  if (sheet.revision === revision - 1) sheet.revision = revision;
  store.amend((scenario) => {
    if (sheets.get(scenario) !== sheet) return scenario;
    const renamed = { ...scenario, name };
    sheets.set(renamed, sheet);
    if (sheet.saved === scenario) sheet.saved = renamed;
    return renamed;
  });
}

/** After every change of the store: an edit of the same document, or a step to another one. */
function follow(session: Session): void {
  const { store, sheets } = session;
  const scenario = store.scenario();
  if (scenario === session.seen) return;
  session.seen = scenario;
  const known = sheets.get(scenario);
  if (known !== undefined && known !== session.current) {
    turnTo(session, known);
  } else if (known === undefined) {
    sheets.set(scenario, session.current);
    if (session.current.kind === 'visit') {
      become(session, { news: { kind: 'kept', name: scenario.name } });
    }
    becomeOwn(session);
  }
  if (session.current.kind === 'own') want(session, scenario);
}

function turnTo(session: Session, sheet: Sheet = exampleSheet()): void {
  void session.autosave.flush();
  session.current = sheet;
  session.sheets.set(session.store.scenario(), sheet);
  noteDocument(session);
}

function becomeOwn(session: Session): void {
  const { current } = session;
  if (current.kind === 'own') return;
  current.kind = 'own';
  current.id = session.newId();
  current.visit = undefined;
  current.formerId = undefined;
  noteDocument(session);
}

function want({ autosave, current }: Session, scenario: Scenario): void {
  if (current.saved === scenario && current.wanted === undefined) return;
  autosave.want(current, scenario);
}

function noteDocument(session: Session): void {
  const { current, address, storage } = session;
  const documentId = current.kind === 'own' ? current.id : undefined;
  // A link stays in the address as long as it is what one looks at.
  if (current.visit?.from !== 'link') address.show(documentId);
  // Whether it can be noted is found out, and said, with the first save.
  if (documentId !== undefined) void storage.setLast(documentId).catch(() => undefined);
  become(session, { documentId, visit: current.visit });
}

function release(session: Session): void {
  const { current } = session;
  Object.assign(current, exampleSheet(), { formerId: current.id });
  noteDocument(session);
}

function forked(session: Session, sheet: Sheet, name: string, copy: string): void {
  become(session, { news: { kind: 'forkedHere', name, copy } });
  if (session.current !== sheet) return;
  noteDocument(session);
  session.store.dispatch({ kind: 'rename', name: copy });
}

async function hear(session: Session, message: TabMessage): Promise<void> {
  const { current, store } = session;
  if (current.kind !== 'own' || message.id !== current.id) return;
  const { name } = store.scenario();
  if (message.kind === 'forked') {
    become(session, { news: { kind: 'forkedElsewhere', name, copy: message.copy } });
  } else if (message.kind === 'removed') {
    release(session);
    become(session, { news: { kind: 'removedElsewhere', name } });
  } else if (message.revision > current.revision && current.wanted === undefined) {
    await catchUp(session, current);
  }
}

/** Shows what another tab has saved; undo can lead back. */
async function catchUp(session: Session, sheet: Sheet): Promise<void> {
  const { storage, store, sheets } = session;
  const { openRecord } = await import('../../scenario/documents/openRecord.ts');
  const found = openRecord(await storage.get(sheet.id).catch(() => undefined));
  if (found.kind === 'broken' || found.document.kind === 'newer') return;
  // Changed here while it was read: the next save keeps both.
  if (session.current !== sheet || sheet.wanted !== undefined) return;
  const { scenario } = found.document;
  noteSaved(sheet, found.record.revision, scenario);
  sheets.set(scenario, sheet);
  store.dispatch({ kind: 'open', scenario }, { isFinal: false });
}

function become(session: Session, change: Partial<DeskState>): void {
  session.state = { ...session.state, ...change };
  for (const listener of session.listeners) listener();
}
