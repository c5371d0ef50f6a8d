import { readFileSync } from 'node:fs';
import { minifySync } from 'vite';
import { dimensionOf, questionsOf, type Question } from '../../../src/lib/domain';
import type { Instrument } from '../../../src/lib/language/instrument';

/** Where the hand-written page is served. */
export const FLOOR_PATH = '/floor';

const QUESTIONS_PER_PAGE = 5;
const BAR_DISTANCE = 60;

/**
 * The same questions on a page as somebody writes it by hand who wants nothing but speed: everything
 * in one answer, nothing to be loaded. Its words come from the catalogue.
 */
export function floorPage(instrument: Instrument): string {
	const { catalogue } = instrument;
	const questions = questionsOf(catalogue, 'full').map((question) =>
		fieldsetOf(question, instrument)
	);
	const title = escaped(instrument.about('title'));
	return [
		'<!doctype html><html lang="de"><meta charset="utf-8">',
		'<meta name="viewport" content="width=device-width">',
		`<title>${title}</title><style>${besides('page-style.css')}</style>`,
		`<h1>${title}</h1>`,
		...pagesOf(questions),
		`<main hidden>${emptyChart(instrument)}<button>PDF</button></main>`,
		`<script>${script()}</script></html>`
	].join('\n');
}

function fieldsetOf(question: Question, instrument: Instrument): string {
	const { id, levels } = question;
	const area = dimensionOf(instrument.catalogue, question)?.id ?? '';
	const choices = levels.map((score, level) => {
		const text = escaped(instrument.level(id, level));
		return `<label><input type=radio name=${id} value=${score}>${text}</label>`;
	});
	const legend = `<legend>${escaped(instrument.question(id, 'text'))}</legend>`;
	return `<fieldset data-area=${area}>${legend}\n${choices.join('\n')}</fieldset>`;
}

/** All but the first are hidden until somebody turns to them. */
function pagesOf(fieldsets: readonly string[]): readonly string[] {
	const count = Math.ceil(fieldsets.length / QUESTIONS_PER_PAGE);
	return Array.from({ length: count }, (_, page) => {
		const start = page * QUESTIONS_PER_PAGE;
		const shown = fieldsets.slice(start, start + QUESTIONS_PER_PAGE).join('\n');
		const label = page === count - 1 ? 'Zum Ergebnis' : 'Weiter';
		return `<section${page === 0 ? '' : ' hidden'}>${shown}<button>${label}</button></section>`;
	});
}

/** Bars without length: the script knows how long they are. */
function emptyChart(instrument: Instrument): string {
	const { dimensions } = instrument.catalogue;
	const bars = dimensions.map(({ id }, index) => {
		const top = index * BAR_DISTANCE;
		const name = escaped(instrument.dimension(id));
		return (
			`<text y=${top + 20}>${name}</text><rect data-area=${id} y=${top + 28} height=20 fill=#246 />` +
			`<text y=${top + 20} x=100% text-anchor=end></text>`
		);
	});
	return `<svg role=img height=${dimensions.length * BAR_DISTANCE}>${bars.join('\n')}</svg>`;
}

function script(): string {
	const { code, errors } = minifySync('page-script.js', besides('page-script.js'));
	if (errors.length > 0)
		throw new Error(`The hand-written script is wrong: ${errors[0]?.message ?? ''}`);
	return code;
}

function besides(file: string): string {
	return readFileSync(new URL(file, import.meta.url), 'utf8');
}

function escaped(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
