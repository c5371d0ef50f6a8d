import { loadReadQr, pictureOf } from './read-qr';

/** Why the camera shows nothing. */
export type CameraFault = 'forbidden' | 'missing' | 'busy';

/** Of a frame; more only costs time. */
const LONGEST = 1_280;
const BETWEEN_LOOKS_MILLISECONDS = 150;
/** A frame that cannot be read soon is followed by a better one. */
const PATIENCE_MILLISECONDS = 60;
/** A code held into the camera is read many times; it is another one after it was away for this long. */
const SAME_CODE_MILLISECONDS = 2_500;

/** Looks through the camera for codes, one after the other, until it is closed. */
export class CodeCamera {
	state = $state<'closed' | 'opening' | 'open'>('closed');
	fault = $state<CameraFault | undefined>();

	#stream: MediaStream | undefined;
	/** What was read last, and when it was last in sight. */
	#last: { readonly text: string; readonly seenAt: number } | undefined;
	readonly #onread: (text: string) => void;

	constructor(onread: (text: string) => void) {
		this.#onread = onread;
	}

	/** Only over https and on this device itself a browser has one to give. */
	static isThere(): boolean {
		return cameras() !== undefined;
	}

	async open(video: HTMLVideoElement): Promise<void> {
		if (this.state !== 'closed') return;
		this.state = 'opening';
		this.fault = undefined;
		try {
			const [read, stream] = await Promise.all([
				loadReadQr(PATIENCE_MILLISECONDS),
				cameras()?.getUserMedia({
					video: { facingMode: 'environment', width: { ideal: LONGEST } },
					audio: false
				})
			]);
			this.#stream = stream;
			if (!stream || this.isClosed) {
				this.close();
				return;
			}
			video.srcObject = stream;
			await video.play();
			this.state = 'open';
			this.#look(video, (frame) => read(frame));
		} catch (error) {
			this.fault = faultOf(error);
			this.close();
		}
	}

	close(): void {
		this.state = 'closed';
		this.#last = undefined;
		for (const track of this.#stream?.getTracks() ?? []) track.stop();
		this.#stream = undefined;
	}

	/** It may have been closed while it was being opened. */
	get isClosed(): boolean {
		return this.state === 'closed';
	}

	#look(video: HTMLVideoElement, read: (frame: ImageData) => string | null): void {
		if (this.isClosed) return;
		if (video.videoWidth > 0) this.#tell(read(pictureOf(video, LONGEST)), performance.now());
		setTimeout(() => {
			this.#look(video, read);
		}, BETWEEN_LOOKS_MILLISECONDS);
	}

	#tell(text: string | null, now: number): void {
		if (text === null) return;
		const isHeld = this.#last?.text === text && now - this.#last.seenAt < SAME_CODE_MILLISECONDS;
		this.#last = { text, seenAt: now };
		if (!isHeld) this.#onread(text);
	}
}

/** Missing on plain http; the types say always. */
function cameras(): MediaDevices | undefined {
	const { mediaDevices }: { readonly mediaDevices?: MediaDevices } = navigator;
	return mediaDevices;
}

function faultOf(error: unknown): CameraFault {
	const name = error instanceof Error ? error.name : '';
	if (name === 'NotAllowedError' || name === 'SecurityError') return 'forbidden';
	return name === 'NotFoundError' || name === 'OverconstrainedError' ? 'missing' : 'busy';
}
