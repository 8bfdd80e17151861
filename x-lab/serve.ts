import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pictureFor } from './pictures.ts';

export interface LabAnswer {
  status: number;
  headers: Record<string, string>;
  body: Buffer | string;
}

const BUILT = fileURLToPath(new URL('../.lab/', import.meta.url));
const ASSETS = '/x-lab-assets/';

/** The account signed in at the start; the page itself corrects the cookie after a switch. */
const FIRST_ACCOUNT = '1204567890123456789';

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
};

/** What a script on x.com may do: no eval, no other hosts, no frames. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' https://*.twimg.com data:",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'self'",
].join('; ');

/** Answers everything a browser asks of x.com, twitter.com and twimg.com; nothing leaves the machine. */
export function answerLabRequest(url: URL): LabAnswer {
  const host = url.hostname;
  if (host === 'x.com') {
    if (url.pathname.startsWith(ASSETS)) return asset(url.pathname.slice(ASSETS.length));
    if (url.pathname === '/favicon.ico') return svg(pictureFor('abs-0.twimg.com', '/icon'));
    return page();
  }
  if (/^(www\.|mobile\.)?twitter\.com$|^(www|mobile)\.x\.com$/.test(host)) {
    const location = `https://x.com${url.pathname}${url.search}`;
    return { status: 301, headers: { location }, body: '' };
  }
  if (host.endsWith('.twimg.com')) return svg(pictureFor(host, decodeURIComponent(url.pathname)));
  return missing();
}

function page(): LabAnswer {
  const body = built('index.html');
  if (!body) {
    return {
      status: 503,
      headers: { 'content-type': 'text/plain; charset=utf-8' },
      body: 'The X lab is not built yet: run "npm run build:lab".',
    };
  }
  return {
    status: 200,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': CONTENT_SECURITY_POLICY,
      'x-frame-options': 'DENY',
      'cache-control': 'no-store',
      'set-cookie': `twid=u%3D${FIRST_ACCOUNT}; Path=/; Secure`,
    },
    body,
  };
}

function asset(name: string): LabAnswer {
  const body = /^[\w.-]+$/.test(name) ? built(`x-lab-assets/${name}`) : undefined;
  if (!body) return missing();
  const type = TYPES[extname(name)] ?? 'application/octet-stream';
  return { status: 200, headers: { 'content-type': type, 'cache-control': 'no-store' }, body };
}

function svg(picture: string | undefined): LabAnswer {
  if (picture === undefined) return missing();
  return {
    status: 200,
    headers: {
      'content-type': 'image/svg+xml; charset=utf-8',
      'cache-control': 'max-age=3600',
      'access-control-allow-origin': '*',
    },
    body: picture,
  };
}

function missing(): LabAnswer {
  return { status: 404, headers: { 'content-type': 'text/plain' }, body: 'Not found' };
}

const cache = new Map<string, { readonly modified: number; readonly body: Buffer }>();

/** A file of the build; a rebuild while the server runs is noticed. */
function built(name: string): Buffer | undefined {
  const path = BUILT + name;
  if (!existsSync(path)) return undefined;
  const modified = statSync(path).mtimeMs;
  const known = cache.get(name);
  if (known?.modified === modified) return known.body;
  const body = readFileSync(path);
  cache.set(name, { modified, body });
  return body;
}
