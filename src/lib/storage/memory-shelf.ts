import type { Assessment } from '../domain';
import { shelfEntryOf, type AssessmentShelf } from './shelf';

/** A shelf that lasts as long as the page. */
export function openMemoryShelf(): AssessmentShelf {
	const assessments = new Map<string, Assessment>();
	return {
		list: () => {
			const byId = [...assessments].toSorted(([a], [b]) => (a < b ? -1 : 1));
			return Promise.resolve(byId.map(([, assessment]) => shelfEntryOf(assessment)));
		},
		load: (assessmentId) => Promise.resolve(assessments.get(assessmentId)),
		save: (assessment) => {
			assessments.set(assessment.id, assessment);
			return Promise.resolve('saved');
		},
		remove: (assessmentId) => {
			assessments.delete(assessmentId);
			return Promise.resolve();
		},
		clear: () => {
			assessments.clear();
			return Promise.resolve();
		}
	};
}
