// Serves the built dist on 127.0.0.1 under the policy the app is written for, and prints the address.
// PORT names the first port to try (4173 by default); when it is taken, the next free one is used.
import { readFileSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { firstPort, lastPort } from './port.mjs';

const ROOT = fileURLToPath(new URL('../../dist/', import.meta.url));
const END_PORT = Math.min(firstPort + 50, lastPort + 1);

const MEDIA_TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};

/** The policy that hosts are given: the page's own, and frames. */
const POLICY = /Content-Security-Policy: (.+)/.exec(
  readFileSync(new URL('../../public/_headers', import.meta.url), 'utf8'),
)?.[1];

const HEADERS = {
  'Content-Security-Policy': POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};

async function fileFor(address) {
  let pathname;
  try {
    pathname = decodeURIComponent(new URL(address, 'http://localhost').pathname);
  } catch {
    return undefined;
  }
  const file = path.join(ROOT, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
  if (!file.startsWith(ROOT)) return undefined;
  const found = await stat(file).catch(() => undefined);
  return found?.isFile() ? { file, version: `${file} ${found.mtimeMs} ${found.size}` } : undefined;
}

const encoders = {
  br: (content) =>
    promisify(brotliCompress)(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }),
  gzip: promisify(gzip),
};

/** Compressed once: the same files are asked for again and again. */
const compressed = new Map();

/** The best encoding that the browser takes; fonts and pictures are compressed already. */
function encodingOf(request, mediaType) {
  if (!/^text|json|javascript|svg/.test(mediaType)) return undefined;
  const accepted = String(request.headers['accept-encoding'] ?? '');
  return Object.keys(encoders).find((name) => new RegExp(`\\b${name}\\b`).test(accepted));
}

async function contentOf({ file, version }, encoding) {
  const key = `${encoding} ${version}`;
  if (!compressed.has(key)) {
    const content = readFile(file);
    compressed.set(key, encoding ? content.then(encoders[encoding]) : content);
  }
  return compressed.get(key);
}

async function answer(request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, HEADERS).end();
    return;
  }
  const found = await fileFor(request.url);
  if (!found) {
    response.writeHead(404, { ...HEADERS, 'Content-Type': 'text/plain' }).end('Not found');
    return;
  }
  const isHashed = found.file.includes(`${path.sep}assets${path.sep}`);
  const mediaType = MEDIA_TYPES[path.extname(found.file)] ?? 'application/octet-stream';
  const encoding = encodingOf(request, mediaType);
  const content = await contentOf(found, encoding).catch(() => undefined);
  if (!content) {
    response.destroy();
    return;
  }
  response.writeHead(200, {
    ...HEADERS,
    'Content-Type': mediaType,
    'Content-Length': content.length,
    ...(encoding ? { 'Content-Encoding': encoding } : {}),
    Vary: 'Accept-Encoding',
    'Cache-Control': isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
  });
  response.end(request.method === 'HEAD' ? undefined : content);
}

function listen(port) {
  const server = createServer((request, response) => void answer(request, response));
  server.on('error', (error) => {
    if (error.code === 'EADDRINUSE' && port + 1 < END_PORT) listen(port + 1);
    else {
      console.error(`The page could not be served: ${error.message}`);
      process.exitCode = 1;
    }
  });
  server.listen(port, '127.0.0.1', () => {
    console.log(`Fix or Fee is at http://127.0.0.1:${server.address().port}/ (Ctrl+C stops it)`);
  });
}

listen(firstPort);
