/** What to know before agreeing to something in place of prosecution. */

export const title = 'Before you agree';
export const askFirst = 'Ask first: do you have to admit it, can you say no, and what if you stop going?';
export const allQuestions = 'All questions to ask them';
export const whatItMeans = 'What agreeing can mean';
/** Where our source names no decision: all that is known of each folds under it. */
export const dependsOnKind = 'Our source doesn’t say which decision this is, so ask. What is known of each';
export const figures = 'These figures are about people who took part. They don’t say what would happen to you.';
