import { termsEn } from '../terms/terms.en';
import type { AboutWords } from './about.de';

export const aboutEn: AboutWords = {
	method: {
		title: 'How Belegbar calculates',
		description: 'Formulas, levels, requirements and sources of the Belegbar self-check.',
		lead: 'Belegbar follows its own rule: every number shows how it came about, and every recommendation names what it rests on.',
		example: {
			title:
				'An example: somebody picks the fourth of five descriptions. That claims 75 out of 100 in any case; how much of it counts as backed up depends on the evidence.',
			source: 'What has been entered as evidence',
			claimed: termsEn.claimed,
			evidenced: termsEn.evidenced,
			rows: [
				'nothing, or not found',
				'a place and somebody responsible, but not opened yet',
				'opened, reviewed within the last year, somebody is responsible'
			]
		},
		contents: termsEn.contents,
		source: 'Source',
		checked: 'Checked by us',
		saidTitle: termsEn.bothTitle,
		said: (withoutSource, oneDefect) => [
			'Claimed is the description you choose. Backed up is how much of that you have evidence for.',
			`Without evidence an answer counts at most ${withoutSource} out of 100 in the backed-up score. If the evidence has one defect (nobody has looked, the last review is more than twelve months ago, or nobody is responsible) it counts at most ${oneDefect}; with two defects only ${withoutSource} again.`,
			`“I could show this now” counts like evidence that is up to date and looked after but that nobody has opened yet: at most ${oneDefect}. Where it is gets added later.`,
			'The lowest descriptions need no evidence. Honesty costs nothing.'
		],
		rangeTitle: '“Don’t know” and “Does not apply”',
		range: (coverage) => [
			'“Does not apply” drops out altogether. “Don’t know” and questions not answered yet do not count as zero in the claimed score; they open a range, and the true score lies within it.',
			`We show a single score only once at least ${coverage} of an area’s questions are answered. In the backed-up score “don’t know” counts as zero, because nothing is backed up by it.`
		],
		indexTitle: 'The overall score',
		index: (meanShare, weakestShare) => [
			`Overall score = ${meanShare} × average of the areas + ${weakestShare} × weakest area.`,
			'This way four good areas do not make up for the weakest, nor does it make them worthless. The overall level is at most one above the level of the weakest area.'
		],
		levelsTitle: 'The levels',
		level: 'Level',
		from: 'from',
		meaning: 'Meaning',
		asksTitle: 'What we ask about',
		gatesTitle: 'What should be settled before an AI use',
		gatesLead:
			'Whether we show an AI use as ready does not depend on the points, but on individual answers. “Don’t know” never counts as met.',
		basis: {
			claimed: 'your claim is enough here',
			evidenced: 'only what is backed up counts here'
		},
		requirement: (short, quoted) => `${short} – at least ${quoted}`,
		naCounts: 'or does not apply',
		stepsTitle: 'The next steps',
		steps: [
			'For every answer we work out by how many points the backed-up overall score would rise if one more description were backed up. The three steps that gain most are in the result, at most one per topic.',
			'The goal is always the wording of a description that can be backed up; what needs no evidence yet is not a goal.'
		],
		groupTitle: 'The comparison in a group',
		group: [
			'Below five contributions we show nothing. From five on there is, for each area, the median of the claimed and of the backed-up score, rounded to the nearest five, and a word for how far the claims agree; from eight the middle half of the group, from twelve the distribution in sections, at least three companies in each. No averages, no highest or lowest scores, no ranking.',
			'A session shows exactly one comparison, made when it is revealed. The server then deletes every single contribution. A contribution that is changed or withdrawn before that leaves no trace; afterwards nobody changes anything any more. So there are no two comparisons whose difference would reveal what a single company claimed.',
			'Before the reveal the number of contributions is shown in classes only, and for each area only whether there are enough scores; the moment such a threshold is reached can be seen. The reveal gives the exact number: compare it with the people in the room.',
			'Classes of fewer than five companies are merged and not named. A session with exact scores shows all scores without names from three companies on, but only if everybody has agreed on their own device, and only until the facilitator closes the session or somebody withdraws their contribution.',
			'What no technique prevents: whoever has the link, the facilitator included, can send invented contributions and draw conclusions about the rest. The exact number, and invitations that are good for one contribution each, make that harder. Two sessions with almost the same companies also reveal what they differ in. Compare with people you trust.'
		],
		limitsTitle: 'What the check cannot do',
		limits: [
			'It compares you with nobody outside your own group. There are no reliable scores of others for this catalogue, and we do not invent any.',
			'The quick check and the full check measure the same thing, but not equally precisely. There is no validity study yet.',
			'Two results can be compared only as far as the questions have stayed the same, and only if both have the same scope (quick or full check).'
		],
		sourcesTitle: termsEn.sources.title,
		fromMemory: termsEn.sources.fromMemory,
		newTab: termsEn.newTab,
		filesTitle: 'Open formats',
		files: 'Catalogue and saved files are described as JSON Schema:',
		catalogueSchema: 'Schema of the catalogue',
		assessmentSchema: 'Schema of the saved file',
		version: (id, version) => `Catalogue ${id}, version ${version}`
	},
	privacy: {
		title: termsEn.go.privacy,
		description:
			'What Belegbar stores: your answers only on your device, without sign-up and without analysis.',
		lead: 'In short: your answers stay on this device. Only if you release a contribution to a group do numbers without names go to the server; you see all of them beforehand.',
		points: [
			{
				title: 'What is stored',
				answer: 'Your answers are kept only in this browser’s storage, on this device.',
				text: 'So are places, names and notes, including what you write down while leading a session. They are sent to nobody. Only what you expressly release to a group goes to the server.'
			},
			{
				title: 'How to delete it',
				answer: 'Under “My checks” you can delete single checks or everything.',
				text: 'Clearing the website data in your browser removes everything, too.'
			},
			{
				title: 'What the page loads',
				answer: 'Everything comes from this one address.',
				text: 'There are no cookies, no tracking pixels, no third-party fonts and no AI services. Over a secure connection (https) the check works without the internet after the first visit.'
			},
			{
				title: 'What the server sees',
				answer: 'Which page is loaded and from which internet address; no record is kept of it.',
				text: 'Every server that delivers a website sees that. This application keeps none of it.'
			},
			{
				title: 'If you contribute to a group',
				answer: 'Only numbers without names are sent, all of which you see beforehand.',
				text: 'They are the numbers of the chosen descriptions and how much of each is backed up, an industry or size class if you like, and a random number. Names, texts, dates and your internet address are not stored, nor when you contributed. Until the reveal, contributions are kept encrypted on the server, in an order that says nothing. The reveal turns them into the one comparison of the group and deletes every single contribution. If you withdraw your contribution before that, it is deleted at once; when the session expires, everything is deleted. In a backup of the server a contribution may remain longer, encrypted.'
			},
			{
				title: 'Files and PDF',
				answer: 'Saved files and PDF reports are made in your browser.',
				text: 'A PDF can include your answers as an attachment; names, places and the company name can be left out beforehand.'
			}
		]
	},
	responsible: {
		title: 'Who is responsible',
		runBy: 'This site is run by:',
		unnamed: 'Whoever runs this site at its address is responsible. No name has been entered here.',
		contact: 'Contact:'
	}
};
