import type { Invitation, SessionSettings, SessionView } from '$lib/session-api';
import type { SessionAccess } from './access';
import { client } from './client';
import { joinLink, wallLink } from './links';

/** Where others reach this app. */
export interface Reach {
	/** The first is the one that links and pictures name; never empty. */
	readonly origins: readonly [string, ...string[]];
	/** This window is opened at an address that only means this machine, and there is no other. */
	readonly isNowhere: boolean;
}

const ONLY_HERE: readonly string[] = ['localhost', '127.0.0.1', '[::1]'];

/** Where others reach what this window is opened at; the server knows, if it is this machine. */
export async function findReach({ hostname, origin }: Location): Promise<Reach> {
	if (!ONLY_HERE.includes(hostname)) return { origins: [origin], isNowhere: false };
	const outcome = await client.addresses();
	const [first, ...rest] = outcome.kind === 'done' ? outcome.value.addresses : [];
	return first === undefined
		? { origins: [origin], isNowhere: true }
		: { origins: [first, ...rest], isNowhere: false };
}

/** What a wall without the facilitator's secret knows of the way in: nothing but what everybody does. */
export function invitationOfWall(
	access: Pick<SessionAccess, 'joinToken' | 'wallToken'> | undefined,
	{ isJoining, code }: Pick<SessionView, 'isJoining' | 'code'>
): Invitation | undefined {
	const joinToken = access?.wallToken ?? access?.joinToken;
	if (joinToken === undefined) return undefined;
	return { joinToken, joinCode: isJoining ? code : null, invitations: [] };
}

interface Doorway {
	readonly id: string;
	readonly invitation: Invitation | undefined;
	readonly reach: Reach | undefined;
}

export type Door = NonNullable<ReturnType<typeof doorOf>>;

/** How others get in, as it is written and drawn; undefined until it is known. */
export function doorOf({ id, invitation, reach }: Doorway, { language }: SessionSettings) {
	if (!invitation || !reach) return undefined;
	const [origin, ...others] = reach.origins;
	const { joinToken, joinCode } = invitation;
	return {
		code: joinCode,
		link: joinLink(origin, language, { id, joinToken }),
		/** Shows the wall on another computer, which can then do nothing else. */
		wall: wallLink(origin, language, { id, joinToken }),
		/** One for each invitation. */
		invitations: invitation.invitations.map((one) =>
			joinLink(origin, language, { id, joinToken, invitation: one })
		),
		host: `${new URL(origin).host}${language === 'en' ? '/en' : ''}/join`,
		others,
		isNowhere: reach.isNowhere
	};
}
