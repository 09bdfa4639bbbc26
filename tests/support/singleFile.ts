import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { build, type Plugin } from 'vite';

/** What the page is called that opens from disk. */
const fileName = 'fix-or-fee.html';

/** The same modules, but for what a page from disk cannot load: a worker of its own address. */
const stands = new Map([
  ['browserWorker.ts', 'blobWorker.ts'],
  ['workbookWorker.ts', 'workbookBlobWorker.ts'],
]);

type Bundle = Parameters<Extract<Plugin['generateBundle'], (...args: never[]) => unknown>>[1];

/**
 * Makes the whole app one HTML file: script, styles, fonts and the worker's text stand in it, under a policy that
 * names the script and the styles by their hashes. What needs a server (service worker, manifest) is left out.
 */
export function singleFile(): Plugin {
  return {
    name: 'single-file',
    enforce: 'post',
    config: () => ({
      publicDir: false,
      worker: { format: 'iife' as const },
      build: {
        outDir: 'dist-single',
        cssCodeSplit: false,
        assetsInlineLimit: Number.MAX_SAFE_INTEGER,
        rolldownOptions: { output: { codeSplitting: false } },
      },
    }),
    // A font that is fetched early would be a file of its own, in the style sheet, too.
    transformIndexHtml: {
      order: 'pre',
      handler: (html) => html.replaceAll(/<link\s+rel="preload"[^>]*>/g, ''),
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const page = takeAsset(bundle, (name) => name.endsWith('.html'));
        const style = takeAsset(bundle, (name) => name.endsWith('.css'));
        const script = takeScript(bundle);
        for (const name of Object.keys(bundle)) delete bundle[name];
        this.emitFile({ type: 'asset', fileName, source: wholePage(page, script, style) });
      },
    },
  };
}

/** `./x.worker.ts?bundled` is the text of a script with all that it imports. */
export function bundledText(treeshake: object, plugins: () => readonly Plugin[]): Plugin {
  return {
    name: 'bundled-text',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      const stand = stands.get(path.basename(source));
      if (stand === undefined) return null;
      const beside = source.replace(path.basename(source), stand);
      return this.resolve(beside, importer, { ...options, skipSelf: true });
    },
    async load(id) {
      const [file = '', query] = id.split('?');
      if (query !== 'bundled') return null;
      return `export const text = ${JSON.stringify(await bundled(file, treeshake, plugins()))};`;
    },
  };
}

async function bundled(
  file: string,
  treeshake: object,
  plugins: readonly Plugin[],
): Promise<string> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [...plugins],
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: file, formats: ['iife'], name: 'worker' },
      rolldownOptions: { treeshake, output: { codeSplitting: false } },
    },
  });
  const [{ output }] = built as unknown as [
    { readonly output: readonly { readonly code?: string }[] },
  ];
  const [script, ...others] = output;
  if (script?.code === undefined || others.length > 0)
    throw new Error(`${file} is not one script.`);
  return script.code;
}

function takeAsset(bundle: Bundle, isWanted: (name: string) => boolean): string {
  const found = Object.values(bundle).filter((part) => isWanted(part.fileName));
  const [asset] = found;
  if (asset?.type !== 'asset' || found.length !== 1) throw new Error('The page is in pieces.');
  return String(asset.source);
}

function takeScript(bundle: Bundle): string {
  const [script, ...others] = Object.values(bundle).filter((part) => part.type === 'chunk');
  if (script?.type !== 'chunk' || others.length > 0) throw new Error('The script is in pieces.');
  // In a page both would change how the script is read; in texts and expressions the codes are the same letters.
  return script.code
    .replaceAll('</script', String.raw`\x3C/script`)
    .replaceAll('<!--', String.raw`\x3C!--`);
}

function wholePage(page: string, script: string, style: string): string {
  const icon = `data:image/svg+xml;base64,${readFileSync('public/favicon.svg').toString('base64')}`;
  const policy = (html: string) =>
    html
      .replace("script-src 'self'", `script-src '${hashOf(script)}'`)
      .replace("style-src 'self'", `style-src '${hashOf(style)}'`)
      .replace("font-src 'self'", 'font-src data:')
      .replace("img-src 'self' data:", 'img-src data:')
      .replace("worker-src 'self'", 'worker-src blob:')
      .replace("connect-src 'self'; manifest-src 'self'; ", '');
  return policy(page)
    .replaceAll(/\s*<link\b[^>]*rel="(?:modulepreload|manifest|apple-touch-icon)"[^>]*>/g, '')
    .replace(/(<link\b[^>]*rel="icon"[^>]*href=")[^"]*/, (_, before: string) => before + icon)
    .replace(/<link\b[^>]*rel="stylesheet"[^>]*>/, () => `<style>${style}</style>`)
    .replace(
      /<script\b[^>]*src="[^>]*><\/script>/,
      () => `<script type="module">${script}</script>`,
    );
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
