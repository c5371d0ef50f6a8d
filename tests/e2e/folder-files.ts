import {
	adoptChanges,
	dossierFileContent,
	entryChange,
	FIRST_STAMP,
	nextStamp,
	noFields,
	withChanges,
	type Assessment,
	type Section,
	type SectionChange
} from '../../src/lib/domain';
import { fileOf, type FileToOpen } from './check-files';

/** A company's folder as a file: its checks and what it keeps besides. */
export function folderFile({
	name,
	checks,
	entries = []
}: {
	readonly name: string;
	readonly checks: readonly Assessment[];
	readonly entries?: readonly SectionChange[];
}): FileToOpen {
	const id = encodeURIComponent(name);
	const fields = withChanges(
		noFields,
		[{ part: 'name', value: name }, ...checks.flatMap((check) => adoptChanges(check)), ...entries],
		nextStamp(0, FIRST_STAMP, 'a')
	);
	return fileOf(dossierFileContent(`folder-${id}`, fields), `${id}.belegbar.json`);
}

/** Entries of a section, each under the place it has in the list. */
export function entriesOf<Entry extends object>(
	section: Section<Entry>,
	entries: readonly Entry[]
): readonly SectionChange[] {
	return entries.map((entry, place) => entryChange(section, `entry-${place}`, entry));
}
