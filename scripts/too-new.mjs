import esX from 'eslint-plugin-es-x';

/**
 * What the oldest browsers of vite.config.ts do not know. The build lowers what is written in a newer way.
 * What is called by a newer name it cannot lower: the linter finds that in our sources, where types tell an
 * array from an iterator; tests/e2e/old-browsers.spec.ts finds it in the build, whoever has written it.
 */

/** Of the language since ES2022 these are in all of them. */
const thereAllTheSame = ['findlast', 'hashbang'];

/** Of older years these are missing in one of them: Safari before 16.4, Firefox before 125. */
const missingAllTheSame = ['es-x/no-regexp-lookbehind-assertions', 'es-x/no-intl-segmenter'];

const rulesSinceThen = {
	...esX.configs['flat/restrict-to-es2022']?.rules,
	...esX.configs['flat/restrict-to-es2022-intl-api']?.rules,
	...Object.fromEntries(missingAllTheSame.map((name) => [name, 'error']))
};

/** @type {Readonly<Record<string, 'error'>>} what our sources may not use of the language */
export const tooNewLanguage = Object.fromEntries(
	Object.keys(rulesSinceThen)
		.filter((name) => !thereAllTheSame.some((part) => name.includes(part)))
		.map((name) => [name, 'error'])
);

const calls = [
	...['URL.canParse', 'URL.parse', 'AbortSignal.timeout', 'AbortSignal.any'],
	...['Response.json', 'ReadableStream.from']
];
const constructors = [
	...['CompressionStream', 'DecompressionStream', 'OffscreenCanvas', 'URLPattern'],
	...['Highlight', 'CSSStyleSheet', 'EditContext']
];
const methods = [
	...['checkVisibility', 'showPopover', 'hidePopover', 'togglePopover', 'showPicker'],
	...['startViewTransition', 'requestClose', 'moveBefore', 'setHTMLUnsafe'],
	...['requestIdleCallback', 'getAsFileSystemHandle']
];

/**
 * Newer names of the web platform, as selectors for `no-restricted-syntax`: called, and not as one side
 * of a condition that has asked for them.
 */
export const tooNewPlatform = [
	...calls.map((name) => {
		const [object, method] = name.split('.');
		return { name, callee: `[callee.object.name='${object}'][callee.property.name='${method}']` };
	}),
	...methods.flatMap((name) => [
		{ name, callee: `[callee.property.name='${name}']` },
		{ name, callee: `[callee.name='${name}']` }
	]),
	...constructors.map((name) => ({ name, callee: `[callee.name='${name}']` }))
].map(({ name, callee }) => ({
	selector: `:matches(CallExpression, NewExpression)${callee}:not(.consequent, .alternate)`,
	message: `${name} is too new for the oldest browsers.`
}));

/** Newer selectors and rules of CSS that are dropped with everything they say; vite lowers the rest. */
export const tooNewStyle = /:has\(|@container|@scope|subgrid|:popover-open|@starting-style/g;
