import { expect, test } from 'vitest';
import { bookedExperiences } from './booked-experiences';

test('a trial of the time book is offered in classes, and what it does not know is left out', () => {
	const sections = {
		'time-book': {
			a: { format: 1, position: 0, task: 'Protokolle', feltHours: 3, casesPerWeek: 6 },
			b: { format: 1, position: 1, task: 'Angebote' }
		}
	};
	expect(bookedExperiences(sections)).toEqual([
		{ key: 'a', task: 'Protokolle', hours: { felt: '2-5' } },
		{ key: 'b', task: 'Angebote', hours: {} }
	]);
});
