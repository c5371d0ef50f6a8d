/** An answer that takes at least so long, whatever it is, so that time tells nothing about it. */
export async function atLeast(
	milliseconds: number,
	answering: Promise<Response>
): Promise<Response> {
	const pause = new Promise((resolve) => setTimeout(resolve, milliseconds));
	const [response] = await Promise.all([answering, pause]);
	return response;
}
