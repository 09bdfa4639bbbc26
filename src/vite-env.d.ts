/** A script with all that it imports, as a text: what the page that is a single file carries. */
declare module '*?bundled' {
  export const text: string;
}
