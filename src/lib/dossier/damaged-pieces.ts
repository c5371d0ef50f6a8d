import type { Dossier } from '../domain';
import type { DamagedPiece } from './store/read-stored';

/** Something stored that cannot be read, as far as one can tell what it was. */
export interface DamagedThing {
	readonly id: string;
	readonly name: string | undefined;
	/** How many answers can be made out. */
	readonly answered: number;
	readonly text: string;
}

const NAME = /"name\\?":\s*\\?"([^"\\]{1,60})/;
const LEVEL = /\\?"level\\?":/g;

/** What is damaged, by what it belongs to; without what was answered anew since. */
export function damagedThings(
	pieces: readonly DamagedPiece[],
	dossiers: readonly Dossier[]
): readonly DamagedThing[] {
	const left = pieces.filter((piece) => !isReplaced(piece, dossiers));
	return [...new Set(left.map(({ dossierId }) => dossierId))].map((id) => {
		const own = left.filter(({ dossierId }) => dossierId === id);
		const text = JSON.stringify(
			own.map(({ key, stored }) => ({ key, stored })),
			null,
			'\t'
		);
		const dossier = dossiers.find((one) => one.id === id);
		return {
			id,
			name: dossier?.name ?? NAME.exec(text)?.[1],
			answered: text.match(LEVEL)?.length ?? 0,
			text
		};
	});
}

/** Questions of an assessment whose stored answer cannot be read. */
export function damagedQuestions(
	pieces: readonly DamagedPiece[],
	dossier: Dossier,
	assessmentId: string
): readonly string[] {
	return pieces
		.filter((piece) => piece.dossierId === dossier.id && !isReplaced(piece, [dossier]))
		.flatMap(({ stored }) => {
			const { assessment, question } = partsOf(stored);
			return assessment === assessmentId && question !== undefined ? [question] : [];
		});
}

function isReplaced({ dossierId, stored }: DamagedPiece, dossiers: readonly Dossier[]): boolean {
	const dossier = dossiers.find(({ id }) => id === dossierId);
	const { assessment, question } = partsOf(stored);
	if (!dossier || assessment === undefined || question === undefined) return false;
	return dossier.fields[`assessment/${assessment}/answer/${question}`] !== undefined;
}

function partsOf(stored: unknown): {
	readonly assessment: string | undefined;
	readonly question: string | undefined;
} {
	if (typeof stored !== 'object' || stored === null) {
		return { assessment: undefined, question: undefined };
	}
	return {
		assessment: textOf(Reflect.get(stored, 'assessment')),
		question: textOf(Reflect.get(stored, 'question'))
	};
}

function textOf(value: unknown): string | undefined {
	return typeof value === 'string' ? value : undefined;
}
