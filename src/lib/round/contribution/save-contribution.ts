import { contributionFile, type Catalogue, type Contribution } from '$lib/domain';
import { saveFile } from '$lib/ui/save-file';

/** Saves a contribution as a file. Its name tells contributions apart and says nothing else. */
export function saveContribution(catalogue: Catalogue, contribution: Contribution): void {
	const name = `${contribution.id.slice(0, 8)}.belegbar-contribution.json`;
	const text = `${JSON.stringify(contributionFile(catalogue, contribution), null, '\t')}\n`;
	saveFile(name, text, 'application/json');
}
