import { termsDe } from '../terms/terms.de';

/** What the group looks at together, on the wall and on every device. */
export const slidesDe = {
	position: termsDe.slideOf,
	topicPosition: (at: number, count: number) => `Thema ${at} von ${count}`,
	names: {
		guess: 'Was wir vermutet haben',
		claimed: (area: string) => `${area}: ${termsDe.claimed}`,
		evidenced: (area: string) => `${area}: ${termsDe.evidenced}`,
		'last-time': termsDe.round.lastTime
	},
	lastTimeElsewhere:
		'Diesen Vergleich zeigt das Gerät, auf dem die Gruppendatei vom letzten Mal geöffnet ist.'
};

export type SlidesWords = typeof slidesDe;
