import { answerHealth } from '$lib/server';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = () => answerHealth();
