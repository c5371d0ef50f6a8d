declare module '*.json?part=asking' {
	const texts: Readonly<Record<string, string>>;
	export default texts;
}

declare module '*.json?part=reading' {
	const texts: Readonly<Record<string, string>>;
	export default texts;
}
