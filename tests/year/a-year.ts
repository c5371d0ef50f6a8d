import { sampleProcesses } from '../../src/lib/catalogues/sample-parts/levers';
import { samplePlans } from '../../src/lib/catalogues/sample-parts/plans';
import { sampleSourceSample } from '../../src/lib/catalogues/sample-parts/source-sample';
import { sampleTimeBook } from '../../src/lib/catalogues/sample-parts/time-book';
import { sampleCompany } from '../../src/lib/catalogues/sample-company';
import { sampleMistakes } from '../../src/lib/catalogues/sample-mistakes';
import { sampleUses } from '../../src/lib/catalogues/sample-uses';
import {
	adoptChanges,
	aiMistakesSection,
	aiUsesSection,
	entryChange,
	FIRST_STAMP,
	leversSection,
	nextStamp,
	noFields,
	plansSection,
	sourceSampleSection,
	timeBookSection,
	timedCasesSection,
	withChanges,
	type Assessment,
	type Change,
	type Fields
} from '../../src/lib/domain';

/** A company that did the check every month of a year, and kept every part of its folder on two devices. */
export const YEAR = {
	id: 'a-year',
	months: Array.from({ length: 12 }, (_, month) => String(month + 1).padStart(2, '0')),
	lastDay: '2026-12-15'
} as const;

/** What each device holds: the months and the entries in turn. */
export function twoDevices(): readonly [Fields, Fields] {
	const all = [...YEAR.months.map(monthChanges), ...entryChanges().map((change) => [change])];
	const [desk, phone] = [0, 1].map((device) =>
		all.reduce(
			(fields, changes, place) =>
				place % 2 === device ? withChanges(fields, changes, stampOf(place, device)) : fields,
			noFields
		)
	);
	return [desk ?? noFields, phone ?? noFields];
}

function stampOf(place: number, device: number) {
	return nextStamp((29_000_000 + place * 43_800) * 60_000, FIRST_STAMP, device === 0 ? 'd' : 'p');
}

function monthChanges(month: string): readonly Change[] {
	return adoptChanges(checkOf(month), `record-${month}`);
}

/** Every month one answer more is one description higher, and nothing else moves. */
function checkOf(month: string): Assessment {
	const sample = sampleCompany('de');
	const day = `2026-${month}-15`;
	const answers = Object.entries(sample.answers).map(([id, answer], place) => {
		const { level } = answer;
		const isRaised = typeof level === 'number' && level < 4 && place < Number(month);
		return [id, isRaised ? { ...answer, level: level + 1 } : answer] as const;
	});
	return {
		...sample,
		id: `month-${month}`,
		createdOn: day,
		updatedOn: day,
		completedOn: day,
		answers: Object.fromEntries(answers)
	};
}

function entryChanges(): readonly Change[] {
	const { trials, cases } = sampleTimeBook('de');
	return [
		...sampleProcesses('de').map(({ key, entry }) => entryChange(leversSection, key, entry)),
		...trials.map(({ key, entry }) => entryChange(timeBookSection, key, entry)),
		...cases.map(({ key, entry }) => entryChange(timedCasesSection, key, entry)),
		...samplePlans('de').map(({ key, entry }) => entryChange(plansSection, key, entry)),
		...sampleMistakes('de').map(({ key, entry }) => entryChange(aiMistakesSection, key, entry)),
		...sampleUses('de').map(({ key, entry }) => entryChange(aiUsesSection, key, entry)),
		entryChange(sourceSampleSection, 'sample', { ...sampleSourceSample, assessment: 'month-12' })
	];
}
