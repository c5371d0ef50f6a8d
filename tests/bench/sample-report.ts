import { loadInstrument } from '../../src/cli/instruments';
import { SAMPLE_DAY, sampleCompany } from '../../src/lib/catalogues/sample-company';
import { scoreAssessment } from '../../src/lib/domain';
import { loadReportWords } from '../../src/lib/language/words/report';
import { buildReport } from '../../src/lib/report/build-report';
import { measureText } from '../../src/lib/report/pdf/font-metrics';
import type { ReportDocument } from '../../src/lib/report/report-document';
import { writeAssessmentFile } from '../../src/lib/dossier/format/write-dossier-file';

/** The full German report of the sample company, with everything a person may tick. */
export async function sampleReport(): Promise<ReportDocument> {
	const assessment = sampleCompany('de');
	const instrument = loadInstrument(assessment.catalogue, 'de');
	if (!instrument) throw new Error('the sample has a catalogue that is not released');
	return buildReport({
		instrument,
		assessment,
		score: scoreAssessment(instrument.catalogue, assessment, SAMPLE_DAY),
		today: SAMPLE_DAY,
		words: await loadReportWords('de'),
		options: {
			extent: 'full',
			withCompanyName: true,
			withNotes: true,
			withPeople: true,
			withAttachment: true
		},
		writeAssessment: writeAssessmentFile,
		measureText
	});
}
