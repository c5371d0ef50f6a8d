import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { dossierFileName } from './dossier-file-name';

test.each([
	['Müller & Söhne GmbH', 'belegbar-mueller-soehne-gmbh-2026-11-23.belegbar.json'],
	['Mu\u0308ller', 'belegbar-mueller-2026-11-23.belegbar.json'],
	['STRAẞENBAU Groß', 'belegbar-strassenbau-gross-2026-11-23.belegbar.json'],
	['Łódź Århus Æble İzmir', 'belegbar-lodz-aarhus-aeble-izmir-2026-11-23.belegbar.json'],
	['../../etc/passwd', 'belegbar-etc-passwd-2026-11-23.belegbar.json'],
	['a'.repeat(59) + ' & Co', `belegbar-${'a'.repeat(59)}-2026-11-23.belegbar.json`],
	['a'.repeat(200), `belegbar-${'a'.repeat(60)}-2026-11-23.belegbar.json`],
	['CON', 'belegbar-con-2026-11-23.belegbar.json'],
	['株式会社', 'belegbar-2026-11-23.belegbar.json'],
	['', 'belegbar-2026-11-23.belegbar.json'],
	[undefined, 'belegbar-2026-11-23.belegbar.json']
])('the company "%s" is saved as %s', (name, fileName) => {
	expect(fileNameFor(name)).toBe(fileName);
});

test('any name gives a file name that Windows takes', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (name) => {
			const fileName = fileNameFor(name);
			expect(fileName).toMatch(/^belegbar-([a-z0-9]+-)*2026-11-23\.belegbar\.json$/);
			expect(fileName.length).toBeLessThanOrEqual(100);
		})
	);
});

function fileNameFor(name: string | undefined): string {
	return dossierFileName(name, '2026-11-23');
}
