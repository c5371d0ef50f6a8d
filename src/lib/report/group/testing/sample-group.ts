import { currentCatalogue } from '../../../catalogues';
import { SAMPLE_DAY } from '../../../catalogues/sample-company';
import { approximateWidth } from '../../../charts/approximate-width';
import {
	compareGroup,
	compareOpenly,
	contributionOf,
	groupRules,
	questionsOf,
	type Answer,
	type Contribution,
	type GroupRules,
	type Published
} from '../../../domain';
import { loadComparisonWords } from '../../../language/words/comparison';
import { loadGroupSheetWords } from '../../../language/words/group-sheet';
import type { Locale } from '../../../language/locale';
import { blank, instruments, words } from '../../testing/sample-report';
import type { GroupSheetInput } from '../group-context';
import { NO_MEETING } from '../meeting';

/** Groups to test with, and the input of their sheets. */

const comparisonWords = {
	de: await loadComparisonWords('de'),
	en: await loadComparisonWords('en')
};
const sheetWords = { de: await loadGroupSheetWords('de'), en: await loadGroupSheetWords('en') };

const industries = ['metal', 'wood', 'trade'];

/** The contribution of one company; companies differ in every dimension, and some sources are missing. */
export function company(number: number, order: Pick<Order, 'scope' | 'silent'> = {}): Contribution {
	const { scope = 'full', silent = 0 } = order;
	const asked =
		number < silent ? questionsAfterTheFirstDimension(scope) : questionsOf(currentCatalogue, scope);
	const answers = asked.map(
		(question, position) => [question.id, answerOf(number, position)] as const
	);
	return contributionOf(currentCatalogue, blank(scope, Object.fromEntries(answers)), {
		today: SAMPLE_DAY,
		classes: { industry: industries[number % industries.length] ?? 'other' },
		id: Uint8Array.from({ length: 16 }, (_, byte) => (byte === 15 ? number : 0))
	});
}

function questionsAfterTheFirstDimension(scope: Contribution['scope']) {
	const [first] = currentCatalogue.dimensions;
	return questionsOf(currentCatalogue, scope).filter(({ topic }) => !first?.topics.includes(topic));
}

const soundSource = {
	state: 'named',
	opened: true,
	reviewedOn: SAMPLE_DAY,
	owner: 'active'
} as const;

function answerOf(number: number, position: number): Answer {
	if ((number + position) % 23 === 0) return { level: 'unknown' };
	const level = (number * 3 + Math.floor(position / 8) * 2 + (position % 3)) % 5;
	return (number + position) % 2 === 0 ? { level, evidence: soundSource } : { level };
}

export interface Order {
	readonly count: number;
	readonly mode?: 'protected' | 'open';
	readonly split?: GroupRules['split'];
	readonly scope?: Contribution['scope'];
	/** How many say nothing about the first dimension. */
	readonly silent?: number;
}

/** What a group of that many companies publishes. */
function publishedGroup(order: Order): Published {
	const { count, mode = 'protected', split = null } = order;
	const group = Array.from({ length: count }, (_, number) => company(number, order));
	const comparison =
		mode === 'open'
			? compareOpenly(currentCatalogue, group)
			: compareGroup(currentCatalogue, group, groupRules({ split }));
	if (!comparison || comparison.kind === 'too-few') throw new Error('a larger group expected');
	return { on: '2026-11-28', comparison };
}

/** The input of a sheet of that group. */
export function groupSheetInput(
	order: Order & { readonly locale?: Locale; readonly title?: string }
): GroupSheetInput {
	const { locale = 'de', title = 'KI-Selbsthilfegruppe, November' } = order;
	return {
		instrument: instruments[locale],
		published: publishedGroup(order),
		title,
		date: '2026-11-29',
		origin: 'session',
		meeting: NO_MEETING,
		words: words[locale],
		comparisonWords: comparisonWords[locale],
		sheetWords: sheetWords[locale],
		measureText: approximateWidth
	};
}
