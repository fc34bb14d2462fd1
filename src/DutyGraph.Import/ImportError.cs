using DutyGraph.Core;

namespace DutyGraph.Import;

/// <summary>The reason why a file could not be imported. Other files are not affected.</summary>
/// <param name="Code">
/// The cause, in capitals: EMPTY_FILE, BINARY_FILE, INVALID_ENCODING, CONTROL_CHARACTER, FILE_TOO_LARGE, UNREADABLE_FILE, FILE_DAMAGED, FORMAT_NOT_READ,
/// PASSWORD, MACROS, SCANNED_PDF, PDF_TEXT_UNREADABLE, COLUMNS_NOT_SET_APART, XML_ENTITIES, TOO_DEEP, DOCUMENT_TOO_LARGE, ARCHIVE_TOO_LARGE, ARCHIVE_PATH,
/// ARCHIVE_IN_PLACE_OF_A_DOCUMENT, QUOTE_UNCLOSED, NO_LIST, NO_TOWNSHIP, UNKNOWN_COUNTY, AMBIGUOUS_TOWNSHIP, TOO_COMPLEX, READER_FAULT, NUMBER_GAP,
/// NUMBER_REPEATED, NUMBER_RESTARTS, COLUMN_MISSING, COLUMN_RUNS_TOGETHER, COLUMN_SHAPE, COLUMNS_SIDE_BY_SIDE, SECTION_AND_COLUMNS_DIFFER,
/// DEPARTMENTS_AND_CLAUSES_DIFFER, TOWNSHIPS_DIFFER, DUPLICATE_EDITION, CORRECTION_UNMATCHED, CORRECTION_UNNEEDED.
/// </param>
/// <param name="FileName">The name of the file.</param>
/// <param name="Line">The line, from 1; null for the whole file.</param>
/// <param name="Message">The problem and what was expected.</param>
public sealed record ImportError(string Code, string FileName, int? Line, BilingualText Message);
