import { createServer, type IncomingMessage } from 'node:http';
import path from 'node:path';
import Database from 'libsql';
import * as z from 'zod/mini';

/** A durable contribution without anything else: one row and one commit per request. */

const sentSchema = z.object({ secret: z.string(), code: z.string() });

const database = new Database(path.join(process.env['DATA_FOLDER'] ?? '', 'bare.db'));
for (const pragma of ['journal_mode = wal', 'synchronous = full', 'secure_delete = on']) {
	database.exec(`pragma ${pragma}`);
}
// As the app keeps them.
database.exec(`create table contribution (
	session_id text not null,
	id text not null,
	secret_hash text not null,
	has_consented integer not null,
	code text not null,
	primary key (session_id, id)
) without rowid`);
const put = database.prepare<readonly string[]>(
	'insert into contribution (session_id, id, secret_hash, has_consented, code) values (?, ?, ?, 0, ?)'
);

const server = createServer((request, response) => {
	void bodyOf(request).then((body) => {
		const { secret, code } = sentSchema.parse(JSON.parse(body));
		const [session = '', , contribution = ''] = (request.url ?? '').split('/').slice(3);
		put.run([session, contribution, secret, code]);
		response.writeHead(204).end();
	});
});

server.listen(0, '127.0.0.1', () => {
	const address = server.address();
	if (typeof address === 'object' && address) console.log(`http://127.0.0.1:${address.port}`);
});

async function bodyOf(request: IncomingMessage): Promise<string> {
	request.setEncoding('utf8');
	let body = '';
	for await (const part of request) body += String(part);
	return body;
}
