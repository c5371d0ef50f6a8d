import { fromBase32 } from './base32';
import { contributionFormat, isContributionFormat } from './contribution-bytes';
import { readContributionFile } from './contribution-file';
import { decodeContribution } from './decode-contribution';
import { refuse, type ContributionResult, type FindCatalogue } from './refusal';

/**
 * Reads a contribution from outside: its bytes, its code (in any case, with blanks and line breaks
 * anywhere), the text of its file or the file's content. What cannot be trusted is refused as a whole,
 * with the reason.
 */
export function parseContribution(
	input: unknown,
	findCatalogue: FindCatalogue
): ContributionResult {
	if (input instanceof Uint8Array) return decodeContribution(input, findCatalogue);
	if (typeof input !== 'string') return readContributionFile(input, findCatalogue);
	const text = input.trim();
	if (text.startsWith('{')) return readContributionFile(jsonOf(text), findCatalogue);
	return readCode(text, findCatalogue);
}

function jsonOf(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

const CODE = /^BB([1-9IL][0-9IL]{0,2})-(.*)$/;

function readCode(text: string, findCatalogue: FindCatalogue): ContributionResult {
	const match = CODE.exec(text.replace(/\s/g, '').toUpperCase());
	if (!match) return refuse({ reason: 'not-a-contribution' });
	const [, formatText = '', code = ''] = match;
	const version = Number(formatText.replace(/[IL]/g, '1'));
	if (!isContributionFormat(version)) return refuse({ reason: 'unknown-version', version });
	const bytes = fromBase32(code);
	if (!bytes) return refuse({ reason: 'damaged' });
	const result = decodeContribution(bytes, findCatalogue);
	const isOther = result.ok && contributionFormat(result.contribution) !== version;
	return isOther ? refuse({ reason: 'damaged' }) : result;
}
