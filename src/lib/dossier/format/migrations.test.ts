import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ASSESSMENT_FORMAT, parseCatalogue } from '../../domain';
import { readAssessmentFile, readDossierFile } from './read-dossier-file';
import { migrateAssessment } from './migrations';

const format0 = readFileSync('src/lib/dossier/format/testing/format-0.belegbar.json', 'utf8');

test('a file of the pre-release format opens with everything it knows', () => {
	expect(readDossierFile(format0, findReleased)).toMatchObject({ ok: true, migratedFrom: 0 });
	const result = readAssessmentFile(format0, findReleased);
	expect(result).toEqual({
		ok: true,
		dossierId: 'muster-schreinerei',
		sections: {},
		assessment: {
			format: 1,
			catalogue: { id: 'ai-readiness', version: '1.0.0' },
			scope: 'quick',
			id: 'muster-schreinerei',
			name: 'Muster Schreinerei Öllinger (erfunden)',
			createdOn: '2026-03-02',
			updatedOn: '2026-03-09',
			completedOn: '2026-03-09',
			gutFeeling: { PR: 60, DA: 42.5, DO: 50, ME: 70, SO: 30 },
			answers: {
				'PR-02': {
					level: 2,
					evidence: {
						state: 'named',
						opened: true,
						reviewedOn: '2026-02',
						owner: 'active',
						where: 'Ordner „Angebote“, Blatt 1',
						who: 'Frau Öllinger'
					}
				},
				'PR-05': { level: 1 },
				'PR-07': { level: 'na' },
				'DA-01': { level: 3, evidence: { state: 'not_found', opened: true, owner: 'unnamed' } },
				'DA-02': { level: 0 },
				'DO-01': { level: 2 },
				'DO-02': {
					level: 4,
					evidence: {
						state: 'named',
						opened: false,
						reviewedOn: '2025-11-22',
						owner: 'gone',
						where: 'https://wiki.example/handbuch?seite=1&alt=2'
					}
				},
				'DO-03': { level: 'unknown' },
				'ME-03': { level: 2 },
				'ME-06': { level: 1 },
				'SO-01': { level: 2 },
				'SO-04': { level: 1 }
			}
		}
	});
});

describe('a pre-release file with something wrong in it is refused by name', () => {
	test.each([
		['an unknown key', { color: 'red' }, 'file'],
		['a reference that is none', { catalogue: 'ai-readiness' }, 'catalogue'],
		['a reference with two at signs', { catalogue: 'ai-readiness@1.0.0@2' }, 'catalogue'],
		['no day', { created: undefined }, 'createdOn'],
		['a day that does not exist', { completed: '2026-02-30' }, 'completedOn'],
		['answers as a list', { answers: [2, 3] }, 'answers'],
		['no answers', { answers: undefined }, 'answers'],
		['evidence as a list', { evidence: [] }, 'file'],
		['evidence as a word', { evidence: { 'PR-02': 'ja' } }, 'answers.PR-02.evidence'],
		['a level as a word', { answers: { 'PR-02': 'viel' } }, 'answers.PR-02.level'],
		['a gut feeling above 100', { gut: { PR: 101 } }, 'gutFeeling.PR']
	])('%s', (_, change, path) => {
		const content: unknown = JSON.parse(format0);
		const changed = JSON.stringify(Object.assign({}, content, change));
		const result = readAssessmentFile(changed, findReleased);
		expect(result).toMatchObject({ ok: false, reason: 'damaged', faults: [{ path }] });
	});
});

test('the list of migrations ends at the last format of a single assessment', () => {
	expect(migrateAssessment(JSON.parse(format0))).toHaveProperty('format', ASSESSMENT_FORMAT);
});

test('no input makes a migration fail with an error of its own', () => {
	const anything = fc.oneof(
		fc.anything(),
		fc.record(
			{
				format: fc.constant(0),
				catalogue: fc.anything(),
				answers: fc.anything(),
				evidence: fc.anything()
			},
			{ requiredKeys: ['format'] }
		)
	);
	fc.assert(
		fc.property(anything, (input) => {
			migrateAssessment(input);
		}),
		{ numRuns: 1000 }
	);
});

function findReleased() {
	const text = readFileSync('src/lib/catalogues/ai-readiness/1.0.0/catalogue.json', 'utf8');
	const parsed = parseCatalogue(JSON.parse(text));
	return parsed.ok ? parsed.value : undefined;
}
