/** A scenario that is looked at and not one's own until it is changed. */
export type Visit =
  | { readonly from: 'link' }
  /** Made by a newer program: shown as far as it is understood; the original stays as it is. */
  | {
      readonly from: 'newer';
      readonly version: number;
      readonly leftOut: readonly string[];
      /** What it left to the newer program's defaults stands at this one's. */
      readonly hasOwnDefaults?: true;
    };

/** What a person has to be told about their documents. */
export type News =
  /** Two tabs changed it at once; this tab's version goes on as the copy. */
  | { readonly kind: 'forkedHere'; readonly name: string; readonly copy: string }
  | { readonly kind: 'forkedElsewhere'; readonly name: string; readonly copy: string }
  | { readonly kind: 'removedElsewhere'; readonly name: string }
  /** The one that was to be opened is damaged; another one is on the page. */
  | { readonly kind: 'broken'; readonly name: string }
  | { readonly kind: 'refusedLink'; readonly sentence: string }
  /** What reads the scenario that was to be opened could not be fetched; the example is on the page. */
  | { readonly kind: 'unread'; readonly from: 'link' | 'storage' }
  /** A change waits for what changes are made by, which could not be fetched. */
  | { readonly kind: 'changeWaits' }
  /** A visit was changed, and has become a document of one's own. */
  | { readonly kind: 'kept'; readonly name: string };

/** How the document on the page is kept. */
export interface DeskState {
  /** Set on a document of one's own. */
  readonly documentId: string | undefined;
  readonly visit: Visit | undefined;
  /** Why nothing is kept; undefined: all is well, or nothing has been tried. */
  readonly problem: 'full' | 'blocked' | undefined;
  readonly news: News | undefined;
}
