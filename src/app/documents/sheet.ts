import type { Visit } from '../../scenario/documents/deskState.ts';
import type { Scenario } from '../../schema/scenario.ts';

/** Which document the scenario on the page is; every state of it that undo can lead to is of the same sheet. */
export interface Sheet {
  /** `example`: nobody's, until it is changed. */
  kind: 'example' | 'visit' | 'own';
  /** '' until it is one's own. */
  id: string;
  visit: Visit | undefined;
  /** The revision that the page has; 0: never saved. */
  revision: number;
  saved: Scenario | undefined;
  /** What is still to be saved. */
  wanted: Scenario | undefined;
  /** The id of the document that it was before that was removed. */
  formerId: string | undefined;
}

export function exampleSheet(): Sheet {
  return {
    kind: 'example',
    id: '',
    visit: undefined,
    revision: 0,
    saved: undefined,
    wanted: undefined,
    formerId: undefined,
  };
}

export function visitSheet(visit: Visit): Sheet {
  return { ...exampleSheet(), kind: 'visit', visit };
}

/** A document as the storage holds it, or a new one of revision 0. */
export function ownSheet(id: string, revision: number, saved: Scenario | undefined): Sheet {
  return { ...exampleSheet(), kind: 'own', id, revision, saved };
}

/** Eighteen letters and digits by the browser's chance. */
export function newDocumentId(): string {
  const drawn = crypto.getRandomValues(new Uint8Array(18));
  return Array.from(drawn, (byte) => (byte % 36).toString(36)).join('');
}
