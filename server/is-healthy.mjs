/** For the container: ends with 0 while the app on this machine says that it is well. */
const port = process.env.PORT ?? '3000';
const signal = AbortSignal.timeout(5_000);

try {
	const answer = await fetch(`http://127.0.0.1:${port}/healthz`, { signal });
	process.exitCode = answer.ok ? 0 : 1;
} catch {
	process.exitCode = 1;
}
