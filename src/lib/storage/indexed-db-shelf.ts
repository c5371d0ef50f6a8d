import type { Assessment } from '../domain';
import { parseStoredAssessment } from './parse-stored-assessment';
import { outcomeOfError, type SaveOutcome } from '../dossier/store/save-outcome';
import { shelfEntryOf, type AssessmentShelf } from './shelf';
import { SHELF_STORE, shelfConnector, unavailable, type ShelfDatabase } from './shelf-database';

/** Opens the shelf of this browser; it and each of its methods rejects only with ShelfUnavailable. */
export async function openIndexedDbShelf(databaseName = 'belegbar'): Promise<AssessmentShelf> {
	const connect = shelfConnector(databaseName);
	async function reach<T>(work: (database: ShelfDatabase) => Promise<T>): Promise<T> {
		const database = await connect();
		return work(database).catch((error: unknown) => {
			throw unavailable(error);
		});
	}
	await connect();
	return {
		list: async () => {
			const stored = await reach((database) => database.getAll(SHELF_STORE));
			return stored.flatMap((value) => assessmentsIn(value).map(shelfEntryOf));
		},
		load: async (assessmentId) => {
			const stored = await reach((database) => database.get(SHELF_STORE, assessmentId));
			return assessmentsIn(stored)[0];
		},
		save: (assessment) => reach((database) => save(database, assessment)),
		remove: (assessmentId) => reach((database) => database.delete(SHELF_STORE, assessmentId)),
		clear: () => reach((database) => database.clear(SHELF_STORE))
	};
}

/** The assessment in a stored value of any age; none if it cannot be trusted. */
function assessmentsIn(stored: unknown): readonly Assessment[] {
	const parsed = parseStoredAssessment(stored);
	return parsed.ok ? [parsed.value] : [];
}

async function save(database: ShelfDatabase, assessment: Assessment): Promise<SaveOutcome> {
	try {
		// Strict: the running copy is removed as soon as this one is reported as saved.
		const transaction = database.transaction(SHELF_STORE, 'readwrite', { durability: 'strict' });
		await Promise.all([transaction.store.put(assessment), transaction.done]);
		return 'saved';
	} catch (error) {
		return outcomeOfError(error);
	}
}
