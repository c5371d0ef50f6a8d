import { describe, expect, test } from 'vitest';
import { scoreCommand } from './score-command';
import { call } from './testing/run-command';

/** The score command on what it cannot use. */

const bakery = '../catalogues/bakery.json';
const badBakery = '../catalogues/bakery-with-faults.json';

describe('what cannot be scored is refused with one line per fault', () => {
	test.each<[string, string[], string[]]>([
		['no file given', [], ['no assessment given; usage: npm …']],
		['two files', ['a.json', 'b.json'], ['one assessment at a time; usage: npm …']],
		['an unknown option', ['a.json', '--lang', 'de'], ["Unknown option '--lang'; usage: npm …"]],
		[
			'an option without its value',
			['a.json', '--today'],
			["Option '--today <value>' argument missing; usage: npm …"]
		],
		['a file that is not there', ['nowhere.json'], ['nowhere.json: there is no such file']],
		['a folder', ['.'], ['.: this is a folder']],
		[
			'a day that does not exist',
			['e20-full.belegbar.json', '--today', '2026-02-30'],
			['--today must be a day written YYYY-MM-DD, not "2026-02-30"']
		],
		[
			'a day in German',
			['e20-full.belegbar.json', '--today', '23.11.2026'],
			['--today must be a day written YYYY-MM-DD, not "23.11.2026"']
		],
		[
			'not JSON',
			['not-json.belegbar.json'],
			['not-json.belegbar.json: the file is not JSON: line 2, column 1']
		],
		[
			'another kind of file',
			['foreign.belegbar.json'],
			['foreign.belegbar.json: the file is not a Belegbar file']
		],
		[
			'a newer format',
			['newer-format.belegbar.json'],
			['newer-format.belegbar.json: format: 3 is newer than 2, the newest known here']
		],
		[
			'a catalogue unknown here',
			['unknown-catalogue.belegbar.json'],
			[
				'unknown-catalogue.belegbar.json: catalogue: ai-readiness 9.9.9 is not known here; give its file with --catalogue'
			]
		],
		[
			'the catalogue of another assessment',
			['e20-full.belegbar.json', '--catalogue', bakery],
			[
				'e20-full.belegbar.json: catalogue: the file belongs to ai-readiness 1.0.0, not to bakery 2.1.0'
			]
		],
		[
			'a damaged file',
			['damaged.belegbar.json'],
			[
				'damaged.belegbar.json: createdOn: this day does not exist',
				'damaged.belegbar.json: answers.PR-01.level: a level is a whole number from 0, "unknown" or "na"',
				'damaged.belegbar.json: answers.PR-02.evidence.reviewedOn: this date does not exist',
				'damaged.belegbar.json: the key "colour" is not known'
			]
		],
		[
			'answers that do not fit the catalogue',
			['many-faults.belegbar.json'],
			[
				'many-faults.belegbar.json: gutFeeling.XX: there is no dimension "XX"',
				'many-faults.belegbar.json: answers.PR-01: "PR-01" has no level 5; its highest is 4',
				'many-faults.belegbar.json: answers.PR-02: "na" is not offered for "PR-02"',
				'many-faults.belegbar.json: answers.ZZ-99: there is no question "ZZ-99"'
			]
		],
		[
			'a key of two lines',
			['line-break.belegbar.json'],
			['line-break.belegbar.json: the key "one\\u{a}fault\\u{2028}in one line" is not known']
		],
		[
			'a catalogue with faults, and a bad day besides',
			['bakery.belegbar.json', '--catalogue', badBakery, '--today', 'x'],
			[
				'--today must be a day written YYYY-MM-DD, not "x"',
				'../catalogues/bakery-with-faults.json: weakestShare: weakestShare is at most 1',
				'../catalogues/bakery-with-faults.json: questions.oven.temperature.weight: a weight is greater than 0',
				'../catalogues/bakery-with-faults.json: questions: the question id "counter.till" is used more than once',
				'../catalogues/bakery-with-faults.json: gates.robot.requirements: there is no question "counter.door"'
			]
		],
		[
			'a file saved in another encoding',
			['not-text.belegbar.json'],
			['not-text.belegbar.json: the file is not text in UTF-8']
		],
		[
			'a catalogue that is not JSON',
			['bakery.belegbar.json', '--catalogue', 'not-json.belegbar.json'],
			['not-json.belegbar.json: the file is not JSON: line 2, column 1']
		]
	])('%s', async (_, args, lines) => {
		const { code, stdout, stderr } = await call(scoreCommand, args);
		expect(stderr.trimEnd().split('\n').map(withoutUsage)).toEqual(lines);
		expect(stdout).toBe('');
		expect(code).toBe(2);
	});
});

function withoutUsage(line: string): string {
	return line.replace(/usage: npm .*/, 'usage: npm …');
}
