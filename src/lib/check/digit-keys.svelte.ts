/**
 * Whether digits choose an answer. People who steer by voice may have to switch that off
 * (WCAG 2.1.4); the choice stays on this device.
 */
const KEY = 'belegbar/digit-keys';

class DigitKeys {
	isOn = $state(true);

	load(): void {
		try {
			this.isOn = localStorage.getItem(KEY) !== 'off';
		} catch {
			// Refused storage: the keys are on, as for everybody else.
		}
	}

	toggle(): void {
		this.isOn = !this.isOn;
		try {
			if (this.isOn) localStorage.removeItem(KEY);
			else localStorage.setItem(KEY, 'off');
		} catch {
			// The choice then holds for this window only.
		}
	}
}

export const digitKeys = new DigitKeys();
