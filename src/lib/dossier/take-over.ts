import type { DossierStore } from './store/dossier-store';
import { companiesOf, readOldData } from './store/old-data';
import { removeFromOldDatabase } from './store/old-database';
import type { DamagedPiece } from './store/read-stored';

/**
 * Takes over what versions before the dossier kept in this browser. Nothing is removed before all of
 * it is stored anew; what cannot be read stays where it is and is given back.
 */
export async function takeOver(
	store: DossierStore,
	storage: Storage | undefined,
	rows: ReadonlyMap<string, unknown>
): Promise<readonly DamagedPiece[]> {
	const old = readOldData(storage, rows);
	const companies = companiesOf(old.assessments, store.dossiers);
	for (const [dossierId, fields] of companies) store.take(dossierId, fields);
	if (store.outcome !== 'saved') await store.fold();
	if (store.outcome === 'saved') {
		for (const key of old.keys) storage?.removeItem(key);
		void removeFromOldDatabase(old.rows);
	}
	return old.damaged;
}
