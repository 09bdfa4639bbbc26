/** What the page's address and its entry in the history say about the document. */
export interface PageAddress {
  /** With "#"; '' for none. */
  readonly fragment: () => string;
  /** The document of this tab, before it was reloaded. */
  readonly documentId: () => string | undefined;
  /** Notes the document for a reload, and takes a link out of the address. */
  readonly show: (documentId: string | undefined) => void;
}

export const browserAddress: PageAddress = {
  fragment: () => location.hash,
  documentId: () => {
    const state: unknown = history.state;
    const id =
      typeof state === 'object' && state !== null && 'documentId' in state
        ? state.documentId
        : undefined;
    return typeof id === 'string' ? id : undefined;
  },
  show: (documentId) => {
    const state = documentId === undefined ? null : { documentId };
    try {
      history.replaceState(state, '', location.pathname + location.search);
    } catch {
      // Some browsers refuse it to a page from disk: a reload then opens the document that was last saved.
    }
  },
};
