import js from '@eslint/js';
import esX from 'eslint-plugin-es-x';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import { tooNewLanguage, tooNewPlatform } from './scripts/too-new.mjs';
import svelteConfig from './svelte.config.js';

/** @type {import('eslint').Linter.RulesRecord} */
const budgets = {
	'max-lines': ['error', { max: 300, skipBlankLines: false, skipComments: false }],
	'max-lines-per-function': ['error', { max: 50, skipBlankLines: false, skipComments: false }],
	complexity: ['error', 10],
	'max-depth': ['error', 3],
	'max-params': ['error', 4]
};

const noDefaultExports = { selector: 'ExportDefaultDeclaration', message: 'Export by name.' };

/** The core is told the time, chance and language; it never asks for them. */
const outsideWorld = [
	...['Date', 'Intl', 'crypto', 'performance', 'console', 'process', 'globalThis', 'self'],
	...['window', 'document', 'navigator', 'localStorage', 'sessionStorage', 'indexedDB', 'fetch'],
	...['setTimeout', 'setInterval', 'queueMicrotask', 'structuredClone', 'location']
];

export default ts.config(
	{
		ignores: [
			'build/',
			'.svelte-kit/',
			'coverage/',
			'test-results/',
			'playwright-report/',
			'static/'
		]
	},
	{ linterOptions: { reportUnusedDisableDirectives: 'error' } },
	js.configs.recommended,
	...ts.configs.strictTypeChecked,
	...svelte.configs.recommended,
	{
		languageOptions: {
			globals: { ...globals.browser, ...globals.node },
			parserOptions: {
				projectService: {
					allowDefaultProject: ['scripts/subset-fonts.mjs', 'scripts/subset-web-fonts.mjs']
				},
				extraFileExtensions: ['.svelte']
			}
		},
		rules: {
			...budgets,
			'func-style': ['error', 'declaration', { allowTypeAnnotation: true }],
			eqeqeq: 'error',
			'no-restricted-syntax': ['error', noDefaultExports],
			// The type checker knows names better.
			'no-undef': 'off',
			'@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/no-confusing-void-expression': [
				'error',
				{ ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true }
			],
			// Code points are what a text is measured and painted by.
			'@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ varsIgnorePattern: '^_', argsIgnorePattern: '^_' }
			],
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			'@typescript-eslint/switch-exhaustiveness-check': 'error',
			'svelte/no-at-html-tags': 'error',
			// Would have every link say resolve(…), which only matters for an app below another address.
			'svelte/no-navigation-without-resolve': 'off'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		// Without its functions: what is cached must be written down.
		languageOptions: {
			parserOptions: {
				parser: ts.parser,
				svelteConfig: { compilerOptions: svelteConfig.compilerOptions }
			}
		}
	},
	{
		// A component is one function to the linter, and only svelte-check knows the types between components.
		files: ['**/*.svelte'],
		rules: {
			'max-lines-per-function': 'off',
			'@typescript-eslint/no-unsafe-argument': 'off',
			'@typescript-eslint/no-unsafe-assignment': 'off',
			'@typescript-eslint/no-unsafe-call': 'off',
			'@typescript-eslint/no-unsafe-member-access': 'off',
			'@typescript-eslint/no-unsafe-return': 'off'
		}
	},
	{
		files: ['src/lib/domain/**/*.ts'],
		rules: {
			'no-restricted-globals': ['error', ...outsideWorld],
			'no-restricted-properties': ['error', { object: 'Math', property: 'random' }]
		}
	},
	{
		files: ['src/lib/domain/**/*.ts'],
		ignores: ['**/*.test.ts', '**/testing/**'],
		rules: {
			'no-restricted-imports': [
				'error',
				{ patterns: [{ regex: '^(?!\\.|zod)', message: 'The core imports itself and zod.' }] }
			]
		}
	},
	{
		// What a browser runs knows no more than the oldest of them.
		files: ['src/**/*.{ts,svelte}'],
		ignores: [
			'src/cli/**',
			'src/lib/server/**',
			'src/routes/api/**',
			'**/*.server.ts',
			'**/*.test.ts',
			'**/testing/**'
		],
		plugins: { 'es-x': esX },
		rules: {
			...tooNewLanguage,
			'no-restricted-syntax': ['error', noDefaultExports, ...tooNewPlatform]
		}
	},
	{
		files: ['**/*.test.ts', '**/testing/**/*.ts', 'tests/**/*.ts'],
		// The columns of a table of cases are parameters; a journey's small helpers stand where they are used.
		rules: {
			'max-lines-per-function': 'off',
			'max-params': 'off',
			complexity: 'off',
			'func-style': 'off'
		}
	},
	{
		// Journeys read files the app or a command has just written; what is in them is asserted.
		files: ['tests/e2e/**/*.ts'],
		rules: {
			'@typescript-eslint/no-unsafe-assignment': 'off',
			'@typescript-eslint/no-unsafe-member-access': 'off',
			'@typescript-eslint/no-unsafe-return': 'off',
			'@typescript-eslint/unbound-method': 'off'
		}
	},
	{
		// Tools and declarations of foreign modules ask for default exports.
		files: ['*.config.{js,ts}', '**/*.d.ts'],
		rules: { 'no-restricted-syntax': 'off' }
	},
	{
		// Plain JavaScript: the compiler checks its annotations, where a cast is the only way to say a type.
		files: ['**/*.{js,mjs}'],
		extends: [ts.configs.disableTypeChecked]
	}
);
