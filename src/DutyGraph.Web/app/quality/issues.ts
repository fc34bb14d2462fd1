import type { IssueSeverity, QualityQuery } from '@/data/generated/graphql';

export type QualityDocument = QualityQuery['documents']['nodes'][number];
export type Issue = QualityDocument['issues'][number];
export interface DocumentIssue {
  document: QualityDocument;
  issue: Issue;
}

/** From what was settled to what is gone. */
export const severities: readonly IssueSeverity[] = ['INFERRED', 'DAMAGED', 'MISSING'];

/** The code of what was read anew by a table of corrections; such an issue is INFERRED. */
export const corrected = 'CORRECTED';

/** What the address chooses; empty: all. */
export interface Choice {
  severity: string;
  code: string;
  township: string;
  field: string;
}

export const isChosen = ({ document, issue }: DocumentIssue, { severity, code, township, field }: Choice): boolean =>
  (!severity || issue.severity === severity) && (!code || issue.code === code) && (!township || document.township.fullName === township) && (!field || issue.field === field);

/** Document by document, each by line. */
export const issuesOf = (documents: readonly QualityDocument[]): DocumentIssue[] =>
  documents.flatMap((document) => [...document.issues].sort((a, b) => a.line - b.line).map((issue) => ({ document, issue })));
