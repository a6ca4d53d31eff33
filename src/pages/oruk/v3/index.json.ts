import type { APIRoute } from 'astro';
import { root } from '../../../feeds/oruk/root.ts';

/** The base of the Open Referral feed: its version. */
export const GET: APIRoute = () => Response.json(root);
