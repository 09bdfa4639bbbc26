// Every JavaScript engine but Node's, by the programs that run it.
import { existsSync } from 'node:fs';
import path from 'node:path';

/** The first name that is there is tried; one engine may come as a shell and in a browser. */
const known = [
  {
    engine: 'JavaScriptCore, as in Safari',
    names: ['jsc'],
    kind: 'shell',
    args: [],
    debian: 'libjavascriptcoregtk-4.0-bin',
  },
  {
    engine: 'SpiderMonkey, as in Firefox',
    names: ['js140', 'js128', 'js115', 'js102', 'js91', 'js78'],
    kind: 'shell',
    args: ['-m'],
    debian: 'libmozjs-102-dev',
  },
  {
    engine: 'Firefox itself',
    names: ['firefox', 'firefox-esr'],
    kind: 'browser',
    args: (profile) => ['--headless', '--no-remote', '--profile', profile],
    debian: 'firefox-esr',
  },
  {
    engine: 'V8 of a browser',
    names: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'],
    kind: 'browser',
    args: (profile) => [
      '--headless',
      '--disable-gpu',
      '--no-first-run',
      `--user-data-dir=${profile}`,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
    debian: 'chromium',
  },
];

function onPath(name) {
  return (process.env.PATH ?? '')
    .split(path.delimiter)
    .map((folder) => path.join(folder, name))
    .find((file) => existsSync(file));
}

/** All that are known, with the `file` of those that are here. */
export function programs() {
  return known.map((each) => ({ ...each, file: each.names.map(onPath).find(Boolean) }));
}
