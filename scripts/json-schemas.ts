import * as z from 'zod/mini';
import {
	aiMistakeSchema,
	aiUseSchema,
	assessmentSchema,
	catalogueFileSchema,
	dossierFileSchema,
	groupFileSchema,
	sourceSampleSchema,
	planSchema,
	leverSettingsSchema,
	processSchema,
	timedCaseSchema,
	trialSchema
} from '../src/lib/domain';

/** The formats of our files as JSON Schema, made from what reads them, so that they cannot differ. */

export interface SchemaFile {
	/** From the project's folder. */
	readonly path: string;
	readonly text: string;
}

/** The published schemas, as they must lie in static/schema. */
export function schemaFiles(): readonly SchemaFile[] {
	return [
		schemaFile('assessment-1', assessmentSchema, {
			title: 'Belegbar assessment',
			description:
				'One run of a catalogue by one company: answers and what supports them, never scores. ' +
				'Dates must exist; questions, levels and "na" must be those of the catalogue it names.'
		}),
		schemaFile('dossier-2', dossierFileSchema, {
			title: 'Belegbar dossier',
			description:
				'Everything one company keeps: its assessments, texts and choices for its report, and sections. ' +
				'Every value has the stamp of its last change; the later one wins when two files are merged.'
		}),
		schemaFile('catalogue-1', catalogueFileSchema, {
			title: 'Belegbar catalogue',
			description:
				'An instrument: its structure and, under texts, its words. Ids must be unique and references ' +
				'lead somewhere; the scores of levels and the thresholds of maturity levels must rise.'
		}),
		schemaFile('group-1', groupFileSchema, {
			title: 'Belegbar group',
			description:
				'What a group keeps of one meeting for the next: the published comparison as it stands on paper, ' +
				'what was talked about and agreed, and when it meets again. Nothing of a single company.'
		}),
		...sectionFiles()
	];
}

/** What a dossier keeps in its sections, entry by entry. */
function sectionFiles(): readonly SchemaFile[] {
	return [
		schemaFile('section-plans-1', planSchema, {
			title: 'Belegbar section "plans"',
			description:
				'What is to be done by the next meeting and what became of it, kept beside "format": 1.'
		}),
		schemaFile('section-source-sample-1', sourceSampleSchema, {
			title: 'Belegbar section "source-sample"',
			description:
				'Sources drawn by chance and whether they were found, kept beside "format": 1. The seed and the ' +
				'list it was drawn from repeat the draw.'
		}),
		schemaFile('section-levers-1', processSchema, {
			title: 'Belegbar section "levers"',
			description:
				'One of the company\'s own processes in a dossier, kept beside "format": 1. What was not ' +
				'entered is not there; figures are made of it when it is read.'
		}),
		schemaFile('section-lever-settings-1', leverSettingsSchema, {
			title: 'Belegbar section "lever-settings"',
			description:
				'From when on a process counts as worth it and as ready, kept beside "format": 1.'
		}),
		schemaFile('section-time-book-1', trialSchema, {
			title: 'Belegbar section "time-book"',
			description:
				'A trial in a dossier, kept beside "format": 1. What was not entered is not there; figures are ' +
				'made of it and of its cases when it is read.'
		}),
		schemaFile('section-time-book-cases-1', timedCaseSchema, {
			title: 'Belegbar section "time-book-cases"',
			description:
				'One timed case of a trial, kept beside "format": 1; "trial" is the key of the trial.'
		}),
		schemaFile('section-ai-mistakes-1', aiMistakeSchema, {
			title: 'Belegbar section "ai-mistakes"',
			description: 'One wrong answer of an AI in a dossier, kept beside "format": 1.'
		}),
		schemaFile('section-ai-uses-1', aiUseSchema, {
			title: 'Belegbar section "ai-uses"',
			description:
				'An AI in use in a dossier, and what it may do by itself, kept beside "format": 1.'
		})
	];
}

interface Heading {
	readonly title: string;
	readonly description: string;
}

function schemaFile(name: string, schema: z.core.$ZodType, heading: Heading): SchemaFile {
	const { $schema, ...content } = z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'input' });
	const file = `${name}.schema.json`;
	const published = { $schema, $id: `/schema/${file}`, ...heading, ...content };
	return { path: `static/schema/${file}`, text: `${JSON.stringify(published, null, '\t')}\n` };
}
