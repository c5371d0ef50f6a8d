import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../domain';
import { readAssessmentFile } from './read-dossier-file';
import { writeAssessmentFile } from './write-dossier-file';
import { arbitraryAssessment } from './testing/arbitrary-assessment';
import { smallCatalogue } from './testing/small-catalogue';

const assessment: Assessment = {
	format: 1,
	catalogue: { id: 'small', version: '1.0.0' },
	scope: 'full',
	id: 'abc',
	name: 'Muster GmbH (erfunden)',
	createdOn: '2026-11-20',
	updatedOn: '2026-11-23',
	gutFeeling: { B: 40, A: 60 },
	answers: {
		'B-01': {
			level: 1,
			evidence: {
				owner: 'active',
				where: 'Ordner „QM“',
				state: 'named',
				opened: true,
				reviewedOn: '2026-06'
			}
		},
		'A-02': { level: 'na' }
	}
};

test('what is saved opens again as the same assessment', () => {
	fc.assert(
		fc.property(arbitraryAssessment, (saved) => {
			expect(read(writeAssessmentFile(saved))).toEqual({
				ok: true,
				assessment: saved,
				dossierId: saved.id,
				sections: {}
			});
		}),
		{ numRuns: 1000 }
	);
});

test('the same answers give the same bytes, in whatever order they were given', () => {
	fc.assert(
		fc.property(arbitraryAssessment, (saved) => {
			expect(writeAssessmentFile(backwards(saved))).toBe(writeAssessmentFile(saved));
		})
	);
});

test('a file can be read by people: fixed order, tabs, a final newline', () => {
	const only = { ...assessment, answers: { 'A-02': { level: 'na' as const } } };
	expect(writeAssessmentFile(only)).toMatchInlineSnapshot(`
		"{
			"format": 2,
			"id": "abc",
			"assessments": {
				"abc": {
					"answers": {
						"A-02": {
							"stamp": "0htcw0-0000-0",
							"value": {
								"level": "na"
							}
						}
					},
					"gutFeeling": {
						"stamp": "0htcw0-0000-0",
						"value": {
							"A": 60,
							"B": 40
						}
					},
					"scope": {
						"stamp": "0htcw0-0000-0",
						"value": "full"
					},
					"start": {
						"stamp": "0htcw0-0000-0",
						"value": {
							"catalogue": {
								"id": "small",
								"version": "1.0.0"
							},
							"createdOn": "2026-11-20"
						}
					},
					"worked": {
						"stamp": "0htcw0-0000-0",
						"value": "2026-11-23"
					}
				}
			},
			"name": {
				"stamp": "0htcw0-0000-0",
				"value": "Muster GmbH (erfunden)"
			}
		}
		"
	`);
});

test('a byte order mark from a Windows editor does no harm', () => {
	expect(read(`\uFEFF${writeAssessmentFile(assessment)}`)).toEqual({
		ok: true,
		assessment,
		dossierId: assessment.id,
		sections: {}
	});
});

describe('a file that cannot be trusted is refused as a whole, with the reason and the place', () => {
	const otherVersion = { id: 'small', version: '9.0.0' };
	test.each([
		['nothing', '', 'not-json', 'file'],
		['a letter', 'Sehr geehrte Damen und Herren', 'not-json', 'file'],
		['half a file', writeAssessmentFile(assessment).slice(0, -20), 'not-json', 'file'],
		['brackets without end', '['.repeat(900_000), 'not-json', 'file'],
		['a number', '1', 'foreign', 'file'],
		['nothing as JSON', 'null', 'foreign', 'file'],
		['a list', '[{"format":1,"answers":{}}]', 'foreign', 'file'],
		['settings of something else', '{"format":1,"theme":"dark"}', 'foreign', 'file'],
		['answers of another program', '{"answers":{"q1":3}}', 'foreign', 'file'],
		['a format in words', changed({ format: '1' }), 'foreign', 'file'],
		['a catalogue file', JSON.stringify(smallCatalogue), 'foreign', 'file'],
		['a file from the future', changed({ format: 3, mood: 'good' }), 'too-new', 'format'],
		['a dossier without an id', '{"format":2,"assessments":{}}', 'damaged', 'id'],
		['a dossier with nothing in it', '{"format":2,"id":"d","assessments":{}}', 'damaged', 'file'],
		['an id that is none', changed({ id: '__proto__' }), 'damaged', 'id'],
		['a future without answers', '{"format":7,"catalogue":{}}', 'too-new', 'format'],
		['a format nobody ever wrote', changed({ format: -1 }), 'damaged', 'format'],
		['a format in between', changed({ format: 0.5 }), 'damaged', 'format'],
		['no answers', changed({ answers: undefined }), 'damaged', 'answers'],
		['a key we do not know', changed({ mood: 'good' }), 'damaged', 'file'],
		['a day that does not exist', changed({ updatedOn: '2026-02-30' }), 'damaged', 'updatedOn'],
		['an unknown version', changed({ catalogue: otherVersion }), 'unknown-catalogue', 'catalogue'],
		['a level too high', answered('B-01', 2), 'damaged', 'answers.B-01'],
		['an "na" that is not offered', answered('B-01', 'na'), 'damaged', 'answers.B-01'],
		['a question of elsewhere', answered('C-01', 1), 'damaged', 'answers.C-01'],
		['a gut feeling of elsewhere', changed({ gutFeeling: { C: 1 } }), 'damaged', 'gutFeeling.C'],
		['more than 20 megabytes', changed({ name: 'x'.repeat(20_000_000) }), 'damaged', 'file']
	])('%s', (_, text, reason, path) => {
		expect(read(text)).toMatchObject({ ok: false, reason, faults: [{ path }] });
	});
});

test('all faults of a file are told at once', () => {
	const result = read(changed({ answers: { 'C-01': { level: 1 }, 'B-01': { level: 9 } } }));
	expect(result).toMatchObject({ faults: [{ path: 'answers.C-01' }, { path: 'answers.B-01' }] });
});

test.each([
	['{"format":1,"answers":{"__proto__":{"level":1}}}'],
	['{"format":1,"answers":{"\\u005f_proto__":{"level":1}}}'],
	['{"format":0,"answers":{},"evidence":{"__proto__":{"state":"named"}}}'],
	['{"format":1,"answers":{},"__proto__":{"scope":"full"}}']
])('a key that would reach the prototype of an object is refused: %s', (text) => {
	const faults = [{ path: 'file', message: 'the key "__proto__" is not known' }];
	expect(read(text)).toEqual({ ok: false, reason: 'damaged', faults });
});

test('no text at all makes reading fail with an error', () => {
	const json = fc.oneof(
		fc.json(),
		fc.string(),
		fc.json().map((part) => `{"format":1,"answers":${part}}`)
	);
	fc.assert(
		fc.property(json, (text) => {
			const result = read(text);
			expect(result.ok || result.faults.length > 0).toBe(true);
		}),
		{ numRuns: 1000 }
	);
});

function read(text: string) {
	return readAssessmentFile(text, ({ id, version }) =>
		id === smallCatalogue.id && version === smallCatalogue.version ? smallCatalogue : undefined
	);
}

function answered(questionId: string, level: unknown): string {
	return changed({ answers: { [questionId]: { level } } });
}

function changed(change: object): string {
	return JSON.stringify({ ...assessment, ...change });
}

/** The same value with every key in the opposite order. */
function backwards<T>(value: T): T {
	if (typeof value !== 'object' || value === null) return value;
	const copy = { ...value };
	for (const key of Object.keys(copy).reverse()) {
		const part: unknown = Reflect.get(copy, key);
		Reflect.deleteProperty(copy, key);
		Reflect.set(copy, key, backwards(part));
	}
	return copy;
}
