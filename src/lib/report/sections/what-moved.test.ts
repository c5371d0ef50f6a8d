import { expect, test } from 'vitest';
import { currentCatalogue, findCatalogue } from '../../catalogues';
import { SAMPLE_DAY, sampleCompany } from '../../catalogues/sample-company';
import type { Assessment } from '../../domain';
import { allAnswered, allText, report, tableTitled } from '../testing/sample-report';

test('an earlier check is compared only within the same catalogue and scope', () => {
	const earlier = { ...sampleCompany('de'), completedOn: SAMPLE_DAY };
	function against(assessment: Assessment, catalogue = currentCatalogue): string {
		return allText(report({ previous: { assessment, catalogue } }));
	}
	expect(against(earlier)).toContain('Verglichen mit dem abgeschlossenen Check vom 23.11.2026.');
	expect(against(earlier)).toContain('Keine Antwort hat sich geändert.');
	const older = { ...earlier, catalogue: { id: 'ai-readiness', version: '0.9.0' } };
	const { version } = older.catalogue;
	expect(against(older, { ...currentCatalogue, id: 'other', version })).toContain(
		'Nicht vergleichbar: Der frühere Check gehört zu ai-readiness 0.9.0'
	);
	expect(against({ ...earlier, scope: 'quick' })).toContain('Der frühere Check war: Schnellcheck.');
	expect(allText(report())).not.toContain('Was sich bewegt hat');
});

test('what moved adds up as it is displayed and lists the answers behind it', () => {
	const now = sampleCompany('de');
	const answers = { ...now.answers, 'SO-02': { level: 3 } };
	const earlier = { ...now, answers, completedOn: SAMPLE_DAY };
	const document = report({
		previous: { assessment: earlier, catalogue: currentCatalogue }
	});
	const overall = tableTitled(document, 'Werte damals und heute').at(-1);
	expect(overall?.slice(0, 4)).toEqual(['Gesamtwert', '45', '44', '−1']);
	const moved = tableTitled(document, 'Antworten, die sich bewegt haben');
	expect(moved.map(([question]) => question?.slice(0, 5))).toEqual(['SO-02']);
});

test('an answer whose evidence alone moved is listed with its evidence then and now', () => {
	const now = sampleCompany('de');
	const evidence = { state: 'none', opened: false, owner: 'unnamed' } as const;
	const before = { ...now.answers['PR-01'], level: 3, evidence } as const;
	const after = {
		level: 3,
		evidence: { state: 'named', opened: true, owner: 'active', reviewedOn: SAMPLE_DAY }
	} as const;
	const assessment = { ...now, answers: { ...now.answers, 'PR-01': after } };
	const earlier = { ...now, answers: { ...now.answers, 'PR-01': before } };
	const previous = { assessment: earlier, catalogue: currentCatalogue };
	const [row = []] = tableTitled(
		report({ assessment, previous }),
		'Antworten, die sich bewegt haben'
	);
	expect(row[0]).toMatch(/^PR-01 .*\nbelegt \d → 4$/s);
	expect(row[1]).toContain('kein Beleg genannt');
	expect(row[2]).toContain('Voll belegt.');
});

test('the sheet for the round says in one line what moved since when, and marks where evidenced stood', () => {
	const now = sampleCompany('de');
	const before = {
		...now,
		completedOn: '2026-10-27',
		answers: allAnswered(() => ({ level: 1 }))
	};
	const previous = { assessment: before, catalogue: currentCatalogue };
	const options = { extent: 'short' } as const;
	const sheet = report({ options, previous });
	expect(allText(sheet)).toMatch(
		/^belegt [+−]\d+ Punkte?, gesagt [+−]\d+ Punkte? seit 27\.10\.2026$/m
	);
	expect(allText(sheet)).toContain('Strich: damals belegt.');
	const shapes = [sheet, report({ options })].map(({ blocks }) =>
		blocks.flatMap((block) => (block.kind === 'figure' ? block.scene.shapes : []))
	);
	const [withStrokes = 0, without = 0] = shapes.map(({ length }) => length);
	expect(withStrokes - without).toBe(1 + currentCatalogue.dimensions.length);
	expect(allText(report({ options }))).not.toMatch(/Strich|seit/);
});

test('a check of an earlier version is compared by the questions that stayed the same', () => {
	const before = { id: 'ai-readiness', version: '1.0.0' };
	const catalogue = findCatalogue(before);
	if (!catalogue) throw new Error('there is no catalogue 1.0.0');
	const levels = { 'PR-01': { level: 0 }, 'PR-02': { level: 4 }, 'PR-03': { level: 4 } } as const;
	const assessment = { ...sampleCompany('de'), catalogue: before, answers: levels };
	const document = report({ previous: { assessment, catalogue } });
	expect(allText(document)).toContain('22 von 40 Fragen sind gleich geblieben');
	expect(allText(document)).not.toContain('Werte damals und heute');
	const moved = tableTitled(document, 'Antworten, die sich bewegt haben');
	const ids = moved.map(([question]) => question?.slice(0, 5));
	expect(ids).toContain('PR-02');
	expect(ids).not.toContain('PR-01');
	expect(ids).not.toContain('PR-09');
});
