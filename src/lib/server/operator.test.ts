import { expect, test } from 'vitest';
import { readOperator } from './operator';

test('what is not set, or set to nothing, is claimed of nobody', () => {
	expect(readOperator({})).toEqual({});
	expect(readOperator({ OPERATOR_NAME: '', IMPRINT_URL: '  ' })).toEqual({});
});

test('an e-mail address may be given as such', () => {
	expect(readOperator({ OPERATOR_CONTACT: ' info@sommer.example ' })).toEqual({
		contact: 'mailto:info@sommer.example'
	});
	expect(readOperator({ OPERATOR_CONTACT: 'https://sommer.example/kontakt' })).toEqual({
		contact: 'https://sommer.example/kontakt'
	});
});

test('all four are read', () => {
	const operator = readOperator({
		OPERATOR_NAME: 'Werkstatt Sommer GmbH & Co. KG',
		OPERATOR_CONTACT: 'mailto:info@sommer.example',
		IMPRINT_URL: 'https://sommer.example/impressum',
		PRIVACY_URL: 'http://localhost:8080/datenschutz'
	});
	expect(operator).toEqual({
		name: 'Werkstatt Sommer GmbH & Co. KG',
		contact: 'mailto:info@sommer.example',
		imprint: 'https://sommer.example/impressum',
		privacy: 'http://localhost:8080/datenschutz'
	});
});

test.each([
	['OPERATOR_NAME', 'two\nlines', 'OPERATOR_NAME must be one line'],
	['OPERATOR_NAME', 'turned \u202e round', 'OPERATOR_NAME must be one line'],
	['OPERATOR_CONTACT', 'Herr Sommer', 'OPERATOR_CONTACT must be an e-mail address'],
	['OPERATOR_CONTACT', 'javascript:alert(1)', 'OPERATOR_CONTACT must be an e-mail address'],
	['IMPRINT_URL', 'sommer.example/impressum', 'IMPRINT_URL must be an address that begins with'],
	['IMPRINT_URL', 'javascript:alert(1)', 'IMPRINT_URL must be an address that begins with'],
	['PRIVACY_URL', 'mailto:info@sommer.example', 'PRIVACY_URL must be an address'],
	['PRIVACY_URL', 'data:text/html,x', 'PRIVACY_URL must be an address']
])('%s is not „%s“', (setting, text, message) => {
	expect(() => readOperator({ [setting]: text })).toThrow(message);
});
