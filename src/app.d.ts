declare global {
	namespace App {
		interface Error {
			message: string;
			/** Printed in the server log beside the cause; what a user can quote to us. */
			id?: string;
		}

		interface PageState {
			/** The session was started a moment ago, by this visitor. */
			isNew?: boolean;
		}
	}
}

export {};
