import { findStandouts } from '../../domain';
import { formatDate, formatList } from '../../i18n/format';
import { overviewFigure } from '../charts';
import type { ReportContext } from '../report-context';
import type { Block, Text } from '../report-document';
import { pointText } from '../wording';
import { gateOverview } from './gate-overview';
import { nextSteps } from './next-steps';

/** One page that is complete in itself, made for a round table. */
export function meetingPaper(context: ReportContext): readonly Block[] {
	return [
		{ kind: 'heading', level: 1, text: context.words.meeting.heading, id: 'meeting-paper' },
		{ kind: 'paragraph', text: subtitle(context) },
		overviewFigure(context),
		{ kind: 'list', isOrdered: false, items: standoutTexts(context) },
		...nextSteps(context),
		...gateOverview(context),
		forTheRound(context)
	];
}

function subtitle({ assessment, words, today, locale, progress }: ReportContext): Text {
	const { answered, total, isComplete } = progress;
	const state = isComplete ? '' : `${words.interim(answered, total)}${words.separator}`;
	const parts = [
		words.meeting.title,
		assessment.name,
		`${words.scopes[assessment.scope]}, ${words.questions(total)}`,
		formatDate(today, locale)
	];
	return [{ text: state, isStrong: true }, parts.filter(Boolean).join(words.separator)];
}

function standoutTexts(context: ReportContext): readonly Text[] {
	const { rows, words } = context;
	const { meeting } = words;
	const { strongest, weakest, widestGap, areEqual } = findStandouts(rows);
	if (rows.every(({ claimed }) => claimed === null)) {
		return [[meeting.onlyRanges]];
	}
	return [
		...(areEqual ? [[meeting.equal]] : []),
		...dimensionsText(context, meeting.strongest, strongest),
		...dimensionsText(context, meeting.weakest, weakest),
		...(widestGap
			? dimensionsText(context, meeting.widestGap, widestGap.dimensions)
			: [[meeting.noGap]])
	];
}

function dimensionsText(context: ReportContext, label: string, ids: readonly string[]): Text[] {
	const { rows, words, locale } = context;
	if (ids.length === 0) return [];
	const texts = rows
		.filter(({ id }) => ids.includes(id))
		.map(({ name, claimed, evidenced }) =>
			words.meeting.both(name, pointText(context, claimed), pointText(context, evidenced))
		);
	return [[{ text: label, isStrong: true }, `${formatList(texts, locale)}.`]];
}

/** The least room to write by hand, in lines of a table cell; usually the page has more. */
const ROOM_TO_WRITE = '\n';

/** Two fields side by side: what was filled in before, or room to write. */
function forTheRound({ words, options }: ReportContext): Block {
	const { questionToGroup, honestExperience } = options;
	const cells = [questionToGroup, honestExperience].map((text) => ({
		text: [text?.trim() || ROOM_TO_WRITE]
	}));
	return {
		kind: 'table',
		title: '',
		columns: [
			{ title: words.meeting.questionToGroup, share: 1 },
			{ title: words.meeting.honestExperience, share: 1 }
		],
		rows: [cells],
		hasRowHeaders: false,
		fillsPage: true
	};
}
