import { answerAddresses } from '$lib/server';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (event) => answerAddresses(event);
