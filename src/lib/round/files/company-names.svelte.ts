import { namesIn, openNames } from './who-is-in';

/** Whom the facilitator expects and what she calls those who are in, by the ids of their contributions. */
export class CompanyNames {
	/** In her own words. */
	expected = $state('');
	called = $state.raw<Readonly<Record<string, string>>>({});

	/** Empty as long as nobody has given one. */
	of(id: string): string {
		return this.called[id] ?? '';
	}

	call(id: string, name: string): void {
		this.called = { ...this.called, [id]: name };
	}

	/** Those of the expected who are not among the ones that are in. */
	openBeside(present: readonly string[]): readonly string[] {
		return openNames(namesIn(this.expected), present);
	}

	restore(kept: {
		readonly names: Readonly<Record<string, string>>;
		readonly expected: string;
	}): void {
		this.called = kept.names;
		this.expected = kept.expected;
	}
}
