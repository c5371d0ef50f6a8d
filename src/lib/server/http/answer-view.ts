import { json } from '@sveltejs/kit';
import type { SessionView } from '../../session-api';

/** What everybody sees, or that it is still what the browser has. */
export function answerView(request: Request, view: SessionView): Response {
	const etag = `"${view.rev}"`;
	const headers = { etag, 'cache-control': 'private, no-cache' };
	if (request.headers.get('if-none-match') === etag) {
		return new Response(null, { status: 304, headers });
	}
	return json(view, { headers });
}
