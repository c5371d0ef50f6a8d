import type { KeyedCase, KeyedTrial, Phase } from '../../domain';
import { SAMPLE_DAY } from '../sample-company';

type SampleLocale = 'de' | 'en';

/** The trials of the invented company: example E14 of the method. Source: methodology 2.8 and 2.12. */
export function sampleTimeBook(locale: SampleLocale): {
	readonly trials: readonly KeyedTrial[];
	readonly cases: readonly KeyedCase[];
} {
	const trials = samples.map(({ task, tool, figures }, position) => {
		const [expectedMinutes, casesPerWeek, feltHours, oneOffHours] = figures;
		const numbers = { expectedMinutes, casesPerWeek, feltHours, oneOffHours };
		const entry = { position, task: task[locale], tool: tool[locale], ...numbers };
		return { key: keyOf(position), entry };
	});
	const cases = samples.flatMap(({ before, after }, position) => [
		...before.map((minutes, i) => sampleCase(keyOf(position), 'before', i, [minutes, 0])),
		...after.map((timed, i) => sampleCase(keyOf(position), 'after', i, timed))
	]);
	return { trials, cases };
}

function keyOf(position: number): string {
	return `sample-${position}`;
}

function sampleCase(
	trial: string,
	phase: Phase,
	i: number,
	[total, checkingMinutes]: readonly [number, number]
): KeyedCase {
	const minutes = total - checkingMinutes;
	return {
		key: `${trial}-${phase}-${i}`,
		entry: { trial, phase, minutes, checkingMinutes, day: SAMPLE_DAY, source: 'typed' }
	};
}

interface SampleTrial {
	readonly task: Readonly<Record<SampleLocale, string>>;
	readonly tool: Readonly<Record<SampleLocale, string>>;
	/** Expected minutes, cases per week, felt hours per week, one-off hours. */
	readonly figures: readonly [number, number, number, number];
	readonly before: readonly number[];
	/** Minutes in all, of which checking and rework. */
	readonly after: readonly (readonly [number, number])[];
}

const chat = { de: 'Chatprogramm', en: 'chat program' } as const;

const samples: readonly SampleTrial[] = [
	{
		task: { de: 'Protokolle', en: 'Minutes of meetings' },
		tool: { de: 'Mitschrift', en: 'transcript' },
		figures: [10, 6, 3, 12],
		before: [40, 35, 50, 45, 30, 40, 55, 45, 35, 45],
		after: withChecking([20, 25, 15, 30, 20, 25, 20, 15, 25, 25], 8)
	},
	{
		task: { de: 'Angebotstexte', en: 'Texts of offers' },
		tool: chat,
		figures: [30, 8, 2.5, 20],
		before: [60, 75, 50, 65, 70, 55, 60, 65, 50, 50],
		after: withChecking([65, 80, 60, 70, 55, 75, 70, 65, 60, 60], 35)
	},
	{
		task: { de: 'E-Mail-Entwürfe', en: 'Drafts of e-mails' },
		tool: chat,
		figures: [3, 90, 4, 4],
		before: [6, 8, 5, 7],
		after: withChecking([4, 5, 5, 4], 2)
	},
	{
		task: { de: 'Rechnungsprüfung', en: 'Checking invoices' },
		tool: { de: 'Belegerkennung', en: 'document reader' },
		figures: [6, 40, 3, 30],
		before: [12, 10, 14, 11, 13, 12, 9, 15, 12, 12],
		after: withChecking([7, 6, 8, 7, 9, 8, 6, 9, 7, 8], 3)
	}
];

function withChecking(
	totals: readonly number[],
	checking: number
): readonly (readonly [number, number])[] {
	return totals.map((total) => [total, checking] as const);
}
