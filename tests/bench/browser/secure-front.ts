import { createHash, X509Certificate } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { request, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import { createSecureServer, type Http2ServerRequest, type Http2ServerResponse } from 'node:http2';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { brotliCompressSync } from 'node:zlib';
import { getCertificate } from '@vitejs/plugin-basic-ssl';

/** Pages served over HTTP/2 and TLS, as a visitor of a well-kept site gets them. */
export interface SecureFront {
	readonly origin: string;
	/** Has a browser trust this front's certificate and no other, so that it caches as usual. */
	readonly browserFlag: string;
	stop(): Promise<void>;
}

interface Hosted {
	/** Where the app listens; what it has compressed at build time is passed on as it is. */
	readonly app: string;
	/** Pages of our own by path, compressed as well as brotli can. */
	readonly pages: ReadonlyMap<string, string>;
}

export async function startSecureFront({ app, pages }: Hosted): Promise<SecureFront> {
	const pem = await makeCertificate();
	const compressed = new Map([...pages].map(([place, html]) => [place, brotliCompressSync(html)]));
	const server = createSecureServer({ key: pem, cert: pem }, (incoming, response) => {
		const page = compressed.get(incoming.url);
		if (page) sendPage(response, page);
		else passOn(app, incoming, response).catch(() => response.stream.destroy());
	});
	const sessions = new Set<{ destroy(): void }>();
	server.on('session', (session) =>
		sessions.add(session.once('close', () => sessions.delete(session)))
	);
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	const address = server.address();
	const port = typeof address === 'object' && address ? address.port : 0;
	return {
		origin: `https://127.0.0.1:${port}`,
		browserFlag: `--ignore-certificate-errors-spki-list=${fingerprintOf(pem)}`,
		stop: async () => {
			for (const session of sessions) session.destroy();
			server.close();
			await once(server, 'close');
		}
	};
}

/** Key and self-signed certificate in one text, made for this run. */
async function makeCertificate(): Promise<string> {
	const folder = await mkdtemp(path.join(tmpdir(), 'belegbar-bench-'));
	try {
		return await getCertificate(folder, 'belegbar-bench', ['127.0.0.1'], 1);
	} finally {
		await rm(folder, { recursive: true });
	}
}

function fingerprintOf(pem: string): string {
	const key = new X509Certificate(pem).publicKey.export({ type: 'spki', format: 'der' });
	return createHash('sha256').update(key).digest('base64');
}

function sendPage(response: Http2ServerResponse, page: Buffer): void {
	response.writeHead(200, {
		'content-type': 'text/html; charset=utf-8',
		'content-encoding': 'br',
		'content-length': page.length
	});
	response.end(page);
}

async function passOn(
	app: string,
	incoming: Http2ServerRequest,
	response: Http2ServerResponse
): Promise<void> {
	const { method, url, authority } = incoming;
	const headers = { ...oneHop(incoming.headers), host: authority, 'x-forwarded-proto': 'https' };
	const outgoing = request(`${app}${url}`, { method, headers });
	const answered = new Promise<IncomingMessage>((resolve, reject) => {
		outgoing.once('response', resolve).once('error', reject);
	});
	await pipeline(incoming, outgoing);
	const answer = await answered;
	response.writeHead(answer.statusCode ?? 502, oneHop(answer.headers));
	await pipeline(answer, response);
}

/** Headers without those that are about one connection only, which HTTP/2 forbids. */
function oneHop(headers: IncomingHttpHeaders): IncomingHttpHeaders {
	const names = ['connection', 'keep-alive', 'transfer-encoding', 'upgrade'];
	return Object.fromEntries(
		Object.entries(headers).filter(([name]) => !name.startsWith(':') && !names.includes(name))
	);
}
