import { jsPDF } from 'jspdf';
import { expect, test } from 'vitest';
import { internalsOf } from './jspdf-internals';

test('this version of jsPDF has everything tagging rests on', () => {
	expect(() => internalsOf(new jsPDF())).not.toThrow();
});

test.each(['write', 'out', 'newAdditionalObject', 'newObjectDeferred', 'getPageInfo', 'events'])(
	'a version of jsPDF without "%s" is refused before anything is drawn',
	(name) => {
		const { internal } = new jsPDF();
		const without = Object.fromEntries(Object.entries(internal).filter(([key]) => key !== name));
		expect(() => internalsOf({ internal: without })).toThrow('cannot be tagged');
	}
);
