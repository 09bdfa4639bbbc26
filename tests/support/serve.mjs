// Serves the built dist on 127.0.0.1 under the policy the app is written for, and prints the address.
// PORT names the first port to try (4173 by default); when it is taken, the next free one is used.
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../dist/', import.meta.url));
const FIRST_PORT = Number(process.env.PORT ?? 4173);
const PORTS_TO_TRY = 50;

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

const HEADERS = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self' data: blob:",
    "worker-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; '),
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
  return found?.isFile() ? { file, size: found.size } : undefined;
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
  response.writeHead(200, {
    ...HEADERS,
    'Content-Type': MEDIA_TYPES[path.extname(found.file)] ?? 'application/octet-stream',
    'Content-Length': found.size,
    'Cache-Control': isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
  });
  if (request.method === 'HEAD') response.end();
  else
    createReadStream(found.file)
      .on('error', () => response.destroy())
      .pipe(response);
}

function listen(port) {
  const server = createServer((request, response) => void answer(request, response));
  server.on('error', (error) => {
    if (error.code === 'EADDRINUSE' && port + 1 < FIRST_PORT + PORTS_TO_TRY) listen(port + 1);
    else {
      console.error(`The page could not be served: ${error.message}`);
      process.exitCode = 1;
    }
  });
  server.listen(port, '127.0.0.1', () => {
    console.log(`Fix or Fee is at http://127.0.0.1:${server.address().port}/ (Ctrl+C stops it)`);
  });
}

listen(FIRST_PORT);
