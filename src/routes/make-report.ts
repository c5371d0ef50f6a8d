import { loadAllTexts } from '$lib/catalogues/browser-texts';
import type { PdfChoice } from '$lib/components/report/pdf-choice';
import { scoreAssessment, type Assessment, type Catalogue } from '$lib/domain';
import { assessmentFile } from '$lib/state';
import { saveFile } from './save-file';

interface ReportInput {
	readonly catalogue: Catalogue;
	readonly assessment: Assessment;
	/** The last completed one that may be compared, if any. */
	readonly previous: Assessment | undefined;
	readonly today: string;
	readonly choice: PdfChoice;
}

/** Fetches what a report needs, so that the click on "download" does not wait for it. */
export function preloadReport(): void {
	void Promise.all([
		import('$lib/report/build-report'),
		import('$lib/report/pdf/make-pdf'),
		import('$lib/i18n/report')
	]);
}

/** Makes the PDF in a worker and hands it over as a download; returns the characters it had to replace. */
export async function makeReport(input: ReportInput): Promise<readonly string[]> {
	const [{ buildReport, reportFileName, withoutPrivateParts }, { makePdf, loadMeasure }, i18n] =
		await Promise.all([
			import('$lib/report/build-report'),
			import('$lib/report/pdf/make-pdf'),
			import('$lib/i18n/report')
		]);
	const { catalogue, today, choice } = input;
	const locale = choice.language;
	const assessment = withoutPrivateParts(input.assessment, choice);
	const document = buildReport({
		catalogue,
		texts: await loadAllTexts(locale),
		assessment,
		score: scoreAssessment(catalogue, assessment, today),
		today,
		locale,
		words: await i18n.loadReportWords(locale),
		options: {
			...choice,
			...(input.previous && {
				previous: {
					assessment: input.previous,
					score: scoreAssessment(catalogue, input.previous, input.previous.completedOn ?? today)
				}
			})
		},
		attachmentJson: (await assessmentFile(assessment)).text,
		measureText: await loadMeasure()
	});
	const { bytes, replaced } = await makePdf(document);
	saveFile(reportFileName(assessment, locale), bytes, 'application/pdf');
	return replaced;
}
