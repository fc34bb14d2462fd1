import type { IssueSeverity, QualityQuery } from '@/data/generated/graphql';

export type QualityDocument = QualityQuery['documents']['nodes'][number];
export interface DocumentIssue {
  document: QualityDocument;
  issue: QualityDocument['issues'][number];
}

/** From what was settled to what is gone. */
export const severities: readonly IssueSeverity[] = ['INFERRED', 'DAMAGED', 'MISSING'];

/** Document by document, each by line. */
export const issuesOf = (documents: readonly QualityDocument[]): DocumentIssue[] =>
  documents.flatMap((document) => [...document.issues].sort((a, b) => a.line - b.line).map((issue) => ({ document, issue })));
