export const share = 'Share';
export const promise =
  'Whoever opens the link sees these figures, to the cent. It changes nothing of theirs, and nothing they do changes yours.';
export const sayName = (name: string): string => `Include the name: “${name}”`;
export const sendNotes = 'Include the notes';
export const link = 'Link';
export const copy = 'Copy the link';
export const copied = 'Copied.';
export const copyYourself =
  'The browser did not let the page copy. The link is selected: copy it with the keyboard.';
export const tooLong = 'The link is too long for a QR code that a phone could read.';
export const picture = 'The link as a QR code';
export const fromDisk =
  'This page was opened from a file on this machine, so a link to it would work for nobody else. Send the scenario as a file: whoever opens it, in a copy of this page or on the web, sees these figures, to the cent. The file holds everything, name and notes included.';
export const saveFile = 'Save the scenario as a file';
