import type { Attachment } from 'svelte/attachments';

/** How far from the window something still counts as near: a scroll's length. */
const DISTANCE = '400px';

/** Calls once when an element comes near the window. */
export function whenNear(onnear: () => void): Attachment {
	return (element) => {
		const observer = new IntersectionObserver(
			(entries) => {
				if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
				observer.disconnect();
				onnear();
			},
			{ rootMargin: DISTANCE }
		);
		observer.observe(element);
		return () => {
			observer.disconnect();
		};
	};
}
