const INTERVAL_MILLISECONDS = 200;

/**
 * Ends this program when npm is ended. npm starts it through a shell that keeps SIGTERM to itself, so
 * all that reaches us is that the shell is gone.
 */
export function endWithNpm() {
	if (!process.env.npm_lifecycle_event) return;
	const shell = process.ppid;
	const watch = setInterval(() => {
		if (process.ppid === shell) return;
		clearInterval(watch);
		process.kill(process.pid, 'SIGTERM');
	}, INTERVAL_MILLISECONDS);
	watch.unref();
}
