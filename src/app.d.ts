declare global {
	namespace App {
		interface Error {
			message: string;
			/** Printed in the server log beside the cause; what a user can quote to us. */
			id?: string;
		}
	}
}

export {};
