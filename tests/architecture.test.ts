import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readSourceFiles, type SourceFile } from './architecture/source-files';
import { findViolations } from './architecture/violations';

const source = fileURLToPath(new URL('../src', import.meta.url));

test('the code keeps to its layers, front doors and limits', () => {
	const files = readSourceFiles(source);
	expect(files.length).toBeGreaterThan(30);
	expect(findViolations(files)).toEqual([]);
});

describe('a broken rule is found:', () => {
	const core = { path: 'lib/domain/index.ts', text: 'export const one = 1;' };
	const inside = { path: 'lib/domain/scoring/score.ts', text: 'export const one = 1;' };

	test.each<[string, readonly SourceFile[], string]>([
		[
			'an arrow that points outward',
			[module('lib/charts/bars.ts', "import type { A } from '../domain';"), core],
			'lib/charts/bars.ts imports lib/domain/index.ts: charts may not know domain'
		],
		[
			'a component that remembers',
			[
				module('lib/ui/A.svelte', "<script>import { s } from '$lib/dossier/s';</script>"),
				module('lib/dossier/s.ts', '')
			],
			'lib/ui/A.svelte imports lib/dossier/s.ts: ui may not know dossier'
		],
		[
			'a chart that stores',
			[
				module('lib/charts/a.ts', "export const load = () => import('../dossier/file');"),
				module('lib/dossier/file.ts', '')
			],
			'lib/charts/a.ts imports lib/dossier/file.ts: charts may not know dossier'
		],
		[
			'a way into the core past its front door',
			[module('lib/dossier/file.ts', "export * from '../domain/scoring/score';"), inside],
			'lib/dossier/file.ts imports lib/domain/scoring/score.ts past the front door of the core'
		],
		[
			'server code in a page',
			[
				module('routes/+page.ts', "import { db } from '$lib/server/db';"),
				module('lib/server/db.ts', '')
			],
			'routes/+page.ts imports lib/server/db.ts in a file for the browser'
		],
		[
			'a PDF library outside report/pdf',
			[module('lib/report/build-report.ts', "import { jsPDF } from 'jspdf';")],
			'lib/report/build-report.ts imports jspdf'
		],
		[
			'a file for Node on its way to a browser',
			[
				module('lib/report/a.ts', "import { readFont } from './font-node';"),
				module('lib/report/font-node.ts', "import { readFileSync } from 'node:fs';")
			],
			'lib/report/a.ts imports lib/report/font-node.ts, which is for Node'
		],
		[
			'a core that needs the system',
			[module('lib/domain/a.ts', "import { readFileSync } from 'node:fs';")],
			'lib/domain/a.ts imports node; the core imports zod only'
		],
		[
			'an alias where no framework resolves it',
			[module('lib/report/a.ts', "import { one } from '$lib/domain';"), core],
			'lib/report/a.ts imports $lib/domain; this layer also runs without the framework'
		],
		[
			'test data in the product',
			[
				module('lib/report/a.ts', "import { sample } from './testing/sample';"),
				module('lib/report/testing/sample.ts', "import fc from 'fast-check';")
			],
			'lib/report/a.ts imports lib/report/testing/sample.ts, which is for tests'
		],
		[
			'a clock in the core',
			[module('lib/domain/a.ts', 'export const today = () => new Date();')],
			'lib/domain/a.ts uses Date'
		],
		[
			'chance in the core',
			[module('lib/domain/a.ts', 'export const id = () => Math.random();')],
			'lib/domain/a.ts uses Math.random'
		],
		[
			'a text looked up by its key',
			[module('lib/report/a.ts', 'texts[`question.${id}.short`]')],
			'lib/report/a.ts looks a text up past the instrument'
		],
		[
			'a cycle',
			[
				module('lib/report/a.ts', "import './b';"),
				module('lib/report/b.ts', "import type { A } from './a';")
			],
			'cycle: lib/report/a.ts → lib/report/b.ts → lib/report/a.ts'
		],
		[
			'a file of 301 lines',
			[module('lib/report/a.ts', '\n'.repeat(301))],
			'lib/report/a.ts has 301 lines; 300 are the limit'
		],
		[
			'a rune file without a rune',
			[module('lib/check/a.svelte.ts', 'export const a = 1;')],
			'lib/check/a.svelte.ts holds no rune'
		],
		[
			'a folder nobody planned',
			[module('lib/helpers/a.ts', '')],
			'lib/helpers/a.ts belongs to no layer'
		]
	])('%s', (_, files, sentence) => {
		expect(findViolations(files)).toEqual([sentence]);
	});
});

test('what is allowed is not found', () => {
	const files = [
		module('lib/domain/index.ts', "export * from './a';"),
		module(
			'lib/domain/a.ts',
			"import * as z from 'zod/mini'; export const a = { Date: z.string };"
		),
		module(
			'lib/report/a.ts',
			"import { a } from '../domain'; import { bar } from '../charts/bar';"
		),
		module('lib/charts/bar.ts', "import { Chart } from 'chart.js';"),
		module(
			'lib/report/pdf/draw.ts',
			"import { PDFDocument } from 'pdf-lib'; import { a } from '../a';"
		),
		module('app.css', ''),
		module('routes/+layout.svelte', "<script>import '../app.css';</script>"),
		module('routes/+page.server.ts', "import { db } from '$lib/server/db';"),
		module('lib/server/db.ts', "import { readFile } from 'node:fs/promises';"),
		module('lib/check/a.svelte.ts', 'export const a = $state(1);')
	];
	expect(findViolations(files)).toEqual([]);
});

function module(path: string, text: string): SourceFile {
	return { path, text };
}
