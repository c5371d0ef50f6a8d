import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import {
	contributionCode,
	contributionOf,
	EXPERIENCE_MISTAKES,
	EXPERIENCE_TASKS,
	GUESS_TENTHS,
	HOURS_CLASSES,
	ID_BYTES,
	MISTAKE_COUNTS,
	PLAN_OUTCOMES,
	questionsOf,
	VERDICTS,
	type Answer,
	type Catalogue,
	type Experience,
	type IsoDate,
	type Released,
	type Scope
} from '$lib/domain';

/** As many as show everything a comparison can show. */
export const INVENTED_COMPANIES = 12;

interface Invention {
	/** The same companies come of the same seed, so that a page opened again sends the same. */
	readonly seed: string;
	/** Which of them, from 0. */
	readonly position: number;
	readonly scope: Scope;
	readonly today: IsoDate;
}

/** What a company that does not exist would send: scored as a real one, and then its code. */
export function inventedCompany(catalogue: Catalogue, invention: Invention) {
	const { seed, position, scope, today } = invention;
	const chance = chanceOf(`${seed} ${position}`);
	const answers = Object.fromEntries(
		questionsOf(catalogue, scope).map(({ id }, at) => {
			return [id, inventedAnswer(chance(id), { position, at, today })] as const;
		})
	);
	const id = sha256(utf8ToBytes(`${seed} ${position} id`)).slice(0, ID_BYTES);
	const released = inventedRelease(catalogue, chance, position);
	const contribution = contributionOf(catalogue, { scope, answers }, { today, id, released });
	const secret = sha256(utf8ToBytes(`${seed} ${position} secret`)).slice(0, ID_BYTES);
	return {
		id: contribution.id,
		secret: bytesToHex(secret),
		code: contributionCode(catalogue, contribution)
	};
}

/** A number from 0 to below 1 for each name, always the same. */
type Chance = (name: string) => number;

function chanceOf(seed: string): Chance {
	return (name) => {
		const [high = 0, low = 0] = sha256(utf8ToBytes(`${seed} ${name}`));
		return (high * 256 + low) / 65_536;
	};
}

/** Of so many questions one divides the companies into two camps, and at one all are at the beginning. */
const EVERY = 4;
const DISTANCE = 1.4;
const WEAK = -0.2;

/** Companies that are further from one to the next, camps over some questions, sources here and there. */
function inventedAnswer(
	chance: number,
	{ position, at, today }: Pick<Invention, 'position' | 'today'> & { readonly at: number }
): Answer {
	const camp = at % EVERY === 1 ? (position % 2 === 0 ? DISTANCE : -DISTANCE) : 0;
	const usual = at % EVERY === 3 ? WEAK : 0.9 + position * 0.16;
	const level = clamp(Math.round(usual + camp + chance * 1.8), 0, 4);
	const isNamed = level > 0 && (chance * 7 + position) % 3 < 1.6;
	if (!isNamed) return { level };
	return {
		level,
		evidence: {
			state: 'named',
			opened: position % 3 !== 0,
			reviewedOn: today.slice(0, 7),
			owner: 'active'
		}
	};
}

function inventedRelease(
	{ dimensions, gates }: Catalogue,
	chance: Chance,
	position: number
): Released {
	const plan = PLAN_OUTCOMES[position % PLAN_OUTCOMES.length];
	return {
		guesses: dimensions.map(({ id }) =>
			clamp(Math.round(4 + position * 0.25 + chance(`guess ${id}`) * 3), 0, GUESS_TENTHS)
		),
		aiUses: gates.filter((_, at) => isInUse(at, position)).map(({ id }) => id),
		experience: inventedExperience(chance),
		...(plan && position % 4 !== 3 ? { plan } : {})
	};
}

/** One use is most companies', of the others every second one half of the companies', so that there is a first. */
function isInUse(at: number, position: number): boolean {
	if (at % 6 === 5) return position % 6 !== 5;
	return at % 2 === 1 ? position % 2 === 0 : position % 6 === 0;
}

function inventedExperience(chance: Chance): Experience {
	return {
		// Few tasks, so that several companies tell of the same one.
		task: pick(EXPERIENCE_TASKS.slice(0, 3), chance('task')),
		expected: pick(HOURS_CLASSES.slice(2), chance('expected')),
		felt: pick(HOURS_CLASSES.slice(1), chance('felt')),
		measured: pick(HOURS_CLASSES.slice(0, 4), chance('measured')),
		mistakes: {
			[pick(EXPERIENCE_MISTAKES, chance('mistake'))]: pick(MISTAKE_COUNTS, chance('count'))
		},
		verdict: pick(VERDICTS.slice(1), chance('verdict'))
	};
}

function pick<T>(choices: readonly T[], chance: number): T {
	const chosen = choices[Math.floor(chance * choices.length)];
	if (chosen === undefined) throw new RangeError('nothing to choose from');
	return chosen;
}

function clamp(value: number, least: number, most: number): number {
	return Math.min(most, Math.max(least, value));
}
