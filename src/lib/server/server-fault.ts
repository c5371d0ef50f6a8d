/** Something the operator has to know and can mend. Its message is ours and holds nothing that anybody sent. */
export class ServerFault extends Error {
	/** By it the log tells it from faults whose message must not be written down. */
	override readonly name = 'ServerFault';
}
