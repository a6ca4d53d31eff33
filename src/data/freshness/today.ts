/**
 * The day of the build, as 2026-11-23: the one clock that pages are built by. WAYMARK_TODAY sets another, for a build
 * that can be repeated.
 */
export const today: string = process.env['WAYMARK_TODAY'] ?? new Date().toISOString().slice(0, 10);
