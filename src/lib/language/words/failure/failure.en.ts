import { termsEn } from '../terms/terms.en';
import type { FailureWords } from './failure.de';

export const failureEn: FailureWords = {
	notFoundTitle: 'This page does not exist',
	notFoundText: 'The address may be incomplete. Your answers are not affected.',
	title: 'Something went wrong',
	text: 'Your answers are still stored on this device. Please reload the page.',
	number: (id) => `Error number: ${id}`,
	toStart: termsEn.go.toStart
};
