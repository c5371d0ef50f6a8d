import type { Locale } from '../language/locale';
import type { ChartKind } from './chart-svg';
import type { ReportOptions } from './report-context';

/** What somebody wants to take along, and what comes of it. */

/** A report or sheet for reading, named by the ending of its file. */
export type DocumentKind = 'pdf' | 'docx' | 'md';

/** Every file that is made of a comparison: json is the one that is opened next time. */
export type GroupFileKind = DocumentKind | 'csv' | 'json';

/** One chart as a vector or a raster picture. */
export type ChartFile = `${ChartKind}.${'svg' | 'png'}`;

/** Every file that is made of an assessment, named by its ending. */
export type FileKind = DocumentKind | 'csv' | 'json' | ChartFile;

export interface Wish {
	readonly kind: FileKind;
	readonly locale: Locale;
	readonly options: ReportOptions;
}

/** What a file holds. */
export interface FileContent {
	readonly type: string;
	readonly content: string | Uint8Array<ArrayBuffer>;
	/** Characters the font of the PDF does not have. */
	readonly replaced: readonly string[];
}

/** A file that is ready to be saved. */
export interface TakenFile extends FileContent {
	readonly name: string;
}
