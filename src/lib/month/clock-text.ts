const SECOND = 1000;

/** Milliseconds as a clock shows them: "7:05", "1:02:09". */
export function clockText(milliseconds: number): string {
	const seconds = Math.floor(milliseconds / SECOND);
	const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
	const rest = String(seconds % 60).padStart(2, '0');
	if (hours === 0) return `${minutes}:${rest}`;
	return `${hours}:${String(minutes).padStart(2, '0')}:${rest}`;
}
