import { answer, answerJoin, atLeast } from '$lib/server';
import type { RequestHandler } from './$types';

/** A wrong code must cost the same time as a right one. */
const MILLISECONDS = 120;

export const POST: RequestHandler = (event) => atLeast(MILLISECONDS, answer(event, answerJoin));
