import type { IssueSeverity, QualityQuery } from '@/data/generated/graphql';

export type QualityDocument = QualityQuery['documents']['nodes'][number];
export type Issue = QualityDocument['issues'][number];
export interface DocumentIssue {
  document: QualityDocument;
  issue: Issue;
}

/** In order of severity. */
export const severities: readonly IssueSeverity[] = ['INFERRED', 'DAMAGED', 'MISSING'];

/** The code of values that a table of corrections replaced. Such issues are INFERRED. */
export const corrected = 'CORRECTED';

/** The filters in the address; empty for all. */
export interface Choice {
  severity: string;
  code: string;
  township: string;
  field: string;
}

export const isChosen = ({ document, issue }: DocumentIssue, { severity, code, township, field }: Choice): boolean =>
  (!severity || issue.severity === severity) && (!code || issue.code === code) && (!township || document.township.fullName === township) && (!field || issue.field === field);

/** Returns all issues by document, then by line. */
export const issuesOf = (documents: readonly QualityDocument[]): DocumentIssue[] =>
  documents.flatMap((document) => [...document.issues].sort((a, b) => a.line - b.line).map((issue) => ({ document, issue })));
