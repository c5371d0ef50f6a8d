/* eslint-disable no-restricted-syntax -- A JSON module has a default export and no other. */
declare module '*.json?part=asking' {
	const texts: Readonly<Record<string, string>>;
	export default texts;
}

declare module '*.json?part=reading' {
	const texts: Readonly<Record<string, string>>;
	export default texts;
}
