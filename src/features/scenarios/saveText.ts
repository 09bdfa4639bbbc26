/** Hands an entry of the storage to the browser as a file, as it is. */
export function saveText(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  const words = name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? ['scenario'];
  link.href = address;
  link.download = `${words.join('-').slice(0, 60)}.fix-or-fee.json`;
  link.click();
  // The download starts after this turn; the address has to live until then.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
