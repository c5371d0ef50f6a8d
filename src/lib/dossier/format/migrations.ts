/**
 * How files of older formats become files of the next one, up to the last format that held a single
 * assessment; such a file then opens as a dossier. A step only moves what it knows; what it
 * does not understand stays as it is, so that the check of the current format refuses it by name.
 * Released steps are never changed; new ones are added at the end.
 */

interface Migration {
	readonly from: number;
	readonly migrate: (input: unknown) => unknown;
}

type JsonObject = Readonly<Record<string, unknown>>;

const migrations: readonly Migration[] = [{ from: 0, migrate: fromFormat0 }];

/** The content of a file with one assessment, in the last format of such files. */
export function migrateAssessment(input: unknown): unknown {
	return migrations.reduce(
		(content, { from, migrate }) => (formatOf(content) === from ? migrate(content) : content),
		input
	);
}

/** The format a file says it has; undefined if it says none. */
export function formatOf(input: unknown): number | undefined {
	return isObject(input) && typeof input.format === 'number' ? input.format : undefined;
}

export function isObject(input: unknown): input is JsonObject {
	return typeof input === 'object' && input !== null && !Array.isArray(input);
}

/**
 * Format 0 kept evidence beside the answers and had shorter names. Evidence without an answer has no
 * place in format 1 and carries nothing; it is left out.
 */
function fromFormat0(input: unknown): unknown {
	if (!isObject(input)) return input;
	const { catalogue, created, updated, completed, gut, answers, evidence, ...same } = input;
	return {
		...same,
		...(evidence === undefined || isObject(evidence) ? {} : { evidence }),
		format: 1,
		catalogue: catalogueReference(catalogue),
		createdOn: created,
		updatedOn: updated,
		...(completed === undefined ? {} : { completedOn: completed }),
		...(gut === undefined ? {} : { gutFeeling: gut }),
		answers: isObject(answers) ? joined(answers, isObject(evidence) ? evidence : {}) : answers
	};
}

/** "ai-readiness@1.0.0" as id and version. */
function catalogueReference(reference: unknown): unknown {
	if (typeof reference !== 'string') return reference;
	const [id, version, ...rest] = reference.split('@');
	return rest.length === 0 && version !== undefined ? { id, version } : reference;
}

function joined(answers: JsonObject, evidence: JsonObject): unknown {
	const entries = Object.entries(answers).map(([questionId, level]) => {
		const found = Object.hasOwn(evidence, questionId) ? evidence[questionId] : undefined;
		return [questionId, found === undefined ? { level } : { level, evidence: reviewed(found) }];
	});
	return Object.fromEntries(entries);
}

function reviewed(evidence: unknown): unknown {
	if (!isObject(evidence)) return evidence;
	const { reviewed_on: reviewedOn, ...same } = evidence;
	return reviewedOn === undefined ? same : { ...same, reviewedOn };
}
