import { expect, test } from 'vitest';
import { currentCatalogue } from '../catalogues';
import { noEvidence, withAtHand, withPlace, type Evidence } from '../domain';
import { blank, report } from './testing/sample-report';

/** What the report says of evidence that somebody could show at once. */

function textWith(evidence: Evidence): string {
	const [question] = currentCatalogue.questions.filter(
		({ evidence: wants }) => wants === 'required'
	);
	const answers = { [question?.id ?? '']: { level: 3, evidence } };
	return JSON.stringify(report({ assessment: blank('full', answers) }).blocks);
}

test('its place is asked for, and nothing else is called missing', () => {
	const text = textWith(withAtHand(noEvidence, true));
	expect(text).toContain('Einen Beleg nennen. ');
	expect(text).toContain('könnte gezeigt werden, Ort noch nicht eingetragen');
	expect(text).toContain('könnte gezeigt werden, noch nicht geöffnet.');
	expect(text).not.toContain('niemand genannt');
});

test('with its place it only waits to be opened', () => {
	const text = textWith(withPlace(withAtHand(noEvidence, true), 'Ordner Qualität'));
	expect(text).toContain('Den Beleg öffnen und nachsehen. ');
	expect(text).toContain('Ordner Qualität');
	expect(text).not.toContain('Ort noch nicht eingetragen');
});
