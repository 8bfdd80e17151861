import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { generate } from 'selfsigned';
import { answerLabRequest } from './serve.ts';

/** One request a browser made, whoever made it: page, extension worker or the browser itself. */
export interface SeenRequest {
  readonly method: string;
  readonly url: string;
}

export interface LabNetwork {
  /** `127.0.0.1:<port>`, to be set as the browser's proxy for everything. */
  readonly proxy: string;
  readonly port: number;
  /** Every request so far, oldest first; also the refused ones. */
  readonly requests: readonly SeenRequest[];
  close(): Promise<void>;
}

/**
 * The whole internet a test browser gets: a proxy on this machine that answers as x.com (and its image hosts) with the lab and
 * refuses everyone else. The browser must ignore certificate errors, since the certificate is made on the spot. Because nothing
 * can leave but through here, `requests` is also the proof that the extension calls nobody.
 */
export async function startLabNetwork(): Promise<LabNetwork> {
  const requests: SeenRequest[] = [];
  const certificate = await generate([{ name: 'commonName', value: 'x.com' }], { keySize: 2048 });
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const url = new URL(request.url ?? '/', `https://${request.headers.host ?? 'unknown.invalid'}`);
    requests.push({ method: request.method ?? 'GET', url: url.href });
    const { status, headers, body } = answerLabRequest(url);
    response.writeHead(status, headers).end(body);
  };
  const site = createTlsServer({ key: certificate.private, cert: certificate.cert }, answer);
  const proxy = createServer((request, response) => {
    requests.push({ method: request.method ?? 'GET', url: request.url ?? '' });
    response.writeHead(502).end();
  });
  // A tunnel belongs to neither server's own list of connections, so we keep it to close it.
  const tunnels = new Set<Duplex>();
  proxy.on('connect', (_request, socket) => {
    tunnels.add(socket);
    socket.on('close', () => tunnels.delete(socket));
    socket.on('error', () => socket.destroy());
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    site.emit('connection', socket);
  });
  site.on('tlsClientError', (_error, socket) => socket.destroy());
  await new Promise<void>((listening) => proxy.listen(0, '127.0.0.1', listening));
  const { port } = proxy.address() as AddressInfo;
  return {
    proxy: `127.0.0.1:${port}`,
    port,
    requests,
    close: () =>
      new Promise((closed) => {
        proxy.close(() => closed());
        proxy.closeAllConnections();
        for (const tunnel of tunnels) tunnel.destroy();
      }),
  };
}
