import type * as z from 'zod/mini';
import { Refused } from '../rounds/refused';

/** Nothing anybody has to send is longer. */
const MOST_BYTES = 4_096;

/** The body of a request, read up to the limit and parsed once. */
export async function readJson<T>(request: Request, schema: z.ZodMiniType<T>): Promise<T> {
	const text = await readText(request);
	const parsed = schema.safeParse(jsonOf(text));
	if (!parsed.success) throw new Refused('invalid');
	return parsed.data;
}

async function readText({ body, headers }: Request): Promise<string> {
	if (Number(headers.get('content-length') ?? 0) > MOST_BYTES) throw new Refused('too-large');
	if (!body) return '';
	const decoder = new TextDecoder();
	const reader = body.getReader();
	let size = 0;
	let text = '';
	for (;;) {
		const { done, value } = await reader.read();
		if (done) return text + decoder.decode();
		size += value.byteLength;
		if (size > MOST_BYTES) {
			await reader.cancel();
			throw new Refused('too-large');
		}
		text += decoder.decode(value, { stream: true });
	}
}

function jsonOf(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
