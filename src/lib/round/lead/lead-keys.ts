import { hasModifier, type KeyPress } from '../wall-keys';

/** What a key press on the facilitator's page is, as far as it may lead on. */
export interface LeadPress extends KeyPress {
	/** In a field or a question the page asks, where the arrows mean something else. */
	readonly isInField: boolean;
}

/** One step for each press of an arrow, however long it is held. */
export function leadStep(press: LeadPress): 'next' | 'back' | undefined {
	if (press.repeat || press.isInField || hasModifier(press)) return undefined;
	if (press.key === 'ArrowRight') return 'next';
	return press.key === 'ArrowLeft' ? 'back' : undefined;
}

/** Whether a press goes to a field, or to what the page asks just now. */
export function isInField(target: EventTarget | null): boolean {
	if (!(target instanceof Element)) return false;
	const isAsked = target.ownerDocument.querySelector('dialog[open]') !== null;
	return isAsked || target.closest('input, textarea, select') !== null;
}
