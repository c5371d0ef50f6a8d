/* Loaded into a measured process before its program: says what the process has used when it is asked. */
process.on('message', () => {
	const { user, system } = process.cpuUsage();
	process.send?.({ cpu: user + system, memory: process.memoryUsage.rss() });
});
// Being asked must not keep it from ending, and it ends with whoever asks.
process.channel?.unref();
process.once('disconnect', () => process.exit());
