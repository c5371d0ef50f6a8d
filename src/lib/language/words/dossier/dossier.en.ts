import { termsEn } from '../terms/terms.en';
import type { DossierWords } from './dossier.de';

export const dossierEn: DossierWords = {
	latest: {
		title: (date) => `Result of ${date}`,
		of: (company, title) => `${company}: ${title}`,
		claimed: termsEn.claimed,
		evidenced: termsEn.evidenced,
		since: (date) => `Backed up, points since ${date}`,
		firstCheck: 'After the next check you will see here what has moved.'
	},
	companies: {
		title: 'Your companies',
		company: 'Company',
		last: 'Last check',
		picture: termsEn.bothTitle,
		due: 'due',
		unnamed: 'without a name'
	},
	moved: {
		up: (points) => `+${points}`,
		down: (points) => `−${points}`,
		same: 'unchanged',
		notComparable: 'not comparable',
		spoken: {
			up: (area, points) =>
				`${area}: ${points} more ${points === '1' ? 'point' : 'points'} backed up`,
			down: (area, points) =>
				`${area}: ${points} fewer ${points === '1' ? 'point' : 'points'} backed up`,
			same: (area) => `${area}: unchanged`,
			notComparable: (area) => `${area}: not comparable`
		}
	},
	due: {
		title: 'What is due',
		none: 'Nothing is due: no review has run out since the last check.',
		lead: (count) =>
			count === 1
				? 'The review of one piece of evidence has run out since the last check.'
				: `The reviews of ${count} pieces of evidence have run out since the last check.`,
		still: (score, why) =>
			`Today ${score} of that would still be backed up, because ${
				{
					'ran-out': 'reviews have run out',
					'not-found': 'evidence was not found in the source sample',
					both: 'reviews have run out and evidence was not found in the source sample'
				}[why]
			}.`,
		item: (reviewed, until) => `reviewed ${reviewed}, counted until ${until}`,
		more: (count) => (count === 1 ? 'and one more' : termsEn.more(count)),
		repeat: 'Begin a new check and look again'
	},
	newQuestions: {
		title: 'There are new questions',
		text: (kept, anew) =>
			`This check uses an earlier version of the questions. ${kept === 1 ? 'One answer still holds' : `${kept} answers still hold`}, with what backs ${kept === 1 ? 'it' : 'them'} up; ${anew === 1 ? 'one question has' : `${anew} questions have`} to be answered anew.`,
		which: 'Which questions are new',
		stays: 'The check so far stays as it is.',
		continue: 'Carry on with the new questions'
	},
	next: { title: 'Next step' },
	backup: {
		title: 'Backup',
		what: 'Your folder is everything this browser keeps of your company.',
		never:
			'Never saved as a file so far. What is only in the browser can be deleted by the browser.',
		saved: (date) => `Last saved as a file on ${date}.`,
		changed: (date) => `Last saved as a file on ${date}. Something has changed since.`,
		save: 'Save the folder as a file'
	},
	trend: {
		chartLabel: (finding) => `All areas over time, claimed and backed up. ${finding}`,
		finding: (from, to, checks) => `Overall, backed up: from ${from} to ${to} in ${checks} checks.`,
		notYet: 'A trend begins with the second completed check.',
		table: 'All scores as a table',
		day: termsEn.day,
		cellLegend: 'Claimed / backed up.',
		loading: termsEn.chart.loading,
		failed: termsEn.chart.failed
	}
};
