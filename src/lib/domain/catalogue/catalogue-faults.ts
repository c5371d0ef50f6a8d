import type { CatalogueShape } from './catalogue-shape';

/** One thing wrong with a catalogue: where, as a path an author can find, and what. */
export interface Fault {
	readonly path: string;
	readonly message: string;
}

/**
 * Everything in a well-formed catalogue that contradicts itself: duplicate ids, references that lead
 * nowhere, levels and thresholds out of order. All faults at once, in reading order.
 */
export function findCatalogueFaults(catalogue: CatalogueShape): readonly Fault[] {
	return [
		...duplicateIds(catalogue),
		...topicFaults(catalogue),
		...orderFaults(catalogue),
		...referenceFaults(catalogue),
		...unusedSources(catalogue),
		...replacesFaults(catalogue)
	];
}

function duplicateIds(catalogue: CatalogueShape): Fault[] {
	return [
		...repeated('maturityLevels', 'maturity level', ids(catalogue.maturityLevels)),
		...repeated('dimensions', 'dimension', ids(catalogue.dimensions)),
		...repeated(
			'dimensions',
			'topic',
			catalogue.dimensions.flatMap((dimension) => dimension.topics)
		),
		...repeated('questions', 'question', ids(catalogue.questions)),
		...repeated('gates', 'gate', ids(catalogue.gates)),
		...repeated('sources', 'source', ids(catalogue.sources)),
		...repeated('locales', 'locale', catalogue.locales)
	];
}

function ids(items: readonly { readonly id: string }[]): string[] {
	return items.map((item) => item.id);
}

function repeated(path: string, kind: string, all: readonly string[]): Fault[] {
	const twice = all.filter((id, position) => all.indexOf(id) !== position);
	return [...new Set(twice)].map((id) => ({
		path,
		message: `the ${kind} id "${id}" is used more than once`
	}));
}

function topicFaults({ dimensions, questions }: CatalogueShape): Fault[] {
	const topics = new Set(dimensions.flatMap((dimension) => dimension.topics));
	const used = new Set(questions.map((question) => question.topic));
	const dangling = questions
		.filter((question) => !topics.has(question.topic))
		.map((question) => ({
			path: `questions.${question.id}.topic`,
			message: `there is no topic "${question.topic}" in any dimension`
		}));
	const empty = [...topics]
		.filter((topic) => !used.has(topic))
		.map((topic) => ({ path: 'dimensions', message: `the topic "${topic}" has no question` }));
	return [...dangling, ...empty];
}

function orderFaults(catalogue: CatalogueShape): Fault[] {
	const levels = catalogue.questions
		.filter((question) => !isAscending(question.levels))
		.map((question) => ({
			path: `questions.${question.id}.levels`,
			message: `the scores of the levels must rise: ${question.levels.join(', ')}`
		}));
	const thresholds = catalogue.maturityLevels.map((level) => level.minScore);
	const caps = catalogue.evidenceCaps;
	return [
		...levels,
		...faultIf(!isAscending(thresholds), {
			path: 'maturityLevels',
			message: `the thresholds must rise: ${thresholds.join(', ')}`
		}),
		...faultIf(thresholds.length > 0 && thresholds[0] !== 0, {
			path: 'maturityLevels',
			message: 'the first maturity level must begin at 0, so that every score has a level'
		}),
		...faultIf(caps.withoutSource > caps.oneDefect, {
			path: 'evidenceCaps',
			message: 'a source with one defect cannot carry less than no source'
		})
	];
}

function isAscending(numbers: readonly number[]): boolean {
	const rising = [...new Set(numbers)].sort((a, b) => a - b);
	return rising.join() === numbers.join();
}

function faultIf(wrong: boolean, fault: Fault): Fault[] {
	return wrong ? [fault] : [];
}

function referenceFaults(catalogue: CatalogueShape): Fault[] {
	const sources = new Set(catalogue.sources.map((source) => source.id));
	const citing = [
		...catalogue.questions.map((question) => ({ path: `questions.${question.id}`, ...question })),
		...catalogue.gates.map((gate) => ({ path: `gates.${gate.id}`, ...gate }))
	];
	const dangling = citing.flatMap(({ path, sources: cited }) =>
		cited
			.filter((id) => !sources.has(id))
			.map((id) => ({ path: `${path}.sources`, message: `there is no source "${id}"` }))
	);
	return [...dangling, ...catalogue.gates.flatMap((gate) => requirementFaults(catalogue, gate))];
}

function requirementFaults(
	catalogue: CatalogueShape,
	gate: CatalogueShape['gates'][number]
): Fault[] {
	const asked = gate.requirements.map((requirement) => requirement.question);
	return [
		...repeated(`gates.${gate.id}.requirements`, 'required question', asked),
		...gate.requirements.flatMap(({ question, minLevel }) => {
			const path = `gates.${gate.id}.requirements`;
			const found = catalogue.questions.find((q) => q.id === question);
			if (!found) return [{ path, message: `there is no question "${question}"` }];
			return faultIf(minLevel >= found.levels.length, {
				path,
				message: `"${question}" has no level ${minLevel}; its highest is ${found.levels.length - 1}`
			});
		})
	];
}

function unusedSources(catalogue: CatalogueShape): Fault[] {
	const used = new Set([
		...catalogue.questions.flatMap((question) => question.sources),
		...catalogue.gates.flatMap((gate) => gate.sources)
	]);
	return catalogue.sources
		.filter((source) => !used.has(source.id))
		.map((source) => ({ path: 'sources', message: `the source "${source.id}" is never used` }));
}

function replacesFaults({ version, replaces, questions }: CatalogueShape): Fault[] {
	const known = new Set(ids(questions));
	const versions = replaces.map((replaced) => replaced.version);
	return [
		...repeated('replaces', 'version', versions),
		...faultIf(versions.includes(version), {
			path: 'replaces',
			message: `the catalogue cannot replace its own version ${version}`
		}),
		...replaces.flatMap((replaced) => {
			const path = `replaces.${replaced.version}`;
			const dangling = Object.keys(replaced.questions)
				.filter((id) => !known.has(id))
				.map((id) => ({ path, message: `there is no question "${id}"` }));
			return [
				...dangling,
				...repeated(path, 'replaced question', Object.values(replaced.questions))
			];
		})
	];
}
