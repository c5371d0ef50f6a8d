import { createHash, X509Certificate } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { request, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import { createSecureServer, type Http2ServerRequest, type Http2ServerResponse } from 'node:http2';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { brotliCompressSync } from 'node:zlib';
import { getCertificate } from '@vitejs/plugin-basic-ssl';
import { SlowLine } from './slow-line';

/** Pages served over HTTP/2 and TLS on a slow line, as a visitor of a well-kept site gets them. */
export interface SecureFront {
	readonly origin: string;
	/** Has a browser trust this front's certificate and no other, so that it caches as usual. */
	readonly browserFlag: string;
	/** What has been sent so far: bodies as compressed, whoever asked for them. */
	bytesSent(): number;
	stop(): Promise<void>;
}

export interface Hosted {
	/** Where the app listens; what it has compressed at build time is passed on as it is. */
	readonly app: string;
	/** Pages of our own by path, compressed as well as brotli can. */
	readonly pages: ReadonlyMap<string, string>;
}

interface Answer {
	readonly status: number;
	readonly headers: IncomingHttpHeaders;
	readonly body: Buffer;
}

/** One front is one visitor's line. */
export async function startSecureFront({ app, pages }: Hosted): Promise<SecureFront> {
	const pem = await makeCertificate();
	const own = new Map([...pages].map(([place, html]) => [place, answerWith(html)]));
	const line = new SlowLine();
	const server = createSecureServer({ key: pem, cert: pem }, (incoming, response) => {
		const answer = own.get(incoming.url) ?? answerOf(app, incoming);
		send(line, answer, response).catch(() => response.stream.destroy());
	});
	const sessions = new Set<{ destroy(): void }>();
	server.on('session', (session) => {
		sessions.add(session);
		session.once('close', () => sessions.delete(session));
	});
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	const address = server.address();
	const port = typeof address === 'object' && address ? address.port : 0;
	return {
		origin: `https://127.0.0.1:${port}`,
		browserFlag: `--ignore-certificate-errors-spki-list=${fingerprintOf(pem)}`,
		bytesSent: () => line.carried,
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

function answerWith(html: string): Answer {
	const headers = { 'content-type': 'text/html; charset=utf-8', 'content-encoding': 'br' };
	return { status: 200, headers, body: brotliCompressSync(html) };
}

async function answerOf(app: string, incoming: Http2ServerRequest): Promise<Answer> {
	const { method, url, authority } = incoming;
	const headers = { ...oneHop(incoming.headers), host: authority, 'x-forwarded-proto': 'https' };
	const answer = await new Promise<IncomingMessage>((resolve, reject) => {
		request(`${app}${url}`, { method, headers }, resolve).once('error', reject).end();
	});
	return {
		status: answer.statusCode ?? 502,
		headers: oneHop(answer.headers),
		body: await buffer(answer)
	};
}

/** Headers without those that are about one connection only, which HTTP/2 forbids. */
function oneHop(headers: IncomingHttpHeaders): IncomingHttpHeaders {
	const names = ['connection', 'keep-alive', 'transfer-encoding', 'upgrade'];
	return Object.fromEntries(
		Object.entries(headers).filter(([name]) => !name.startsWith(':') && !names.includes(name))
	);
}

async function send(
	line: SlowLine,
	answer: Answer | Promise<Answer>,
	response: Http2ServerResponse
): Promise<void> {
	const [{ status, headers, body }] = await Promise.all([answer, line.reach()]);
	if (isGone(response)) return;
	response.writeHead(status, headers);
	for await (const piece of line.carry(body)) {
		if (isGone(response)) return;
		response.write(piece);
	}
	response.end();
}

/** A browser that is closed or goes elsewhere waits no longer. */
function isGone({ stream }: Http2ServerResponse): boolean {
	return stream.destroyed;
}
