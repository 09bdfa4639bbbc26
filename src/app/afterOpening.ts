/** Well after the page's own files: they come first over a slow network. */
export async function afterOpening(): Promise<void> {
  if (document.readyState !== 'complete') {
    await new Promise((resolve) => addEventListener('load', resolve, { once: true }));
  }
  await new Promise((resolve) => setTimeout(resolve, 3000));
}
