using TaskDecomp.Diagnostics;

namespace TaskDecomp.Importing;

/// <summary>What an importer gets besides the bytes.</summary>
/// <param name="FileName">The file's name, without a folder.</param>
/// <param name="Year">The work year; null to take it from the file.</param>
/// <param name="Cells">How cells are read.</param>
/// <param name="Diagnostics">Takes what could not be read.</param>
internal sealed record ImportContext(string FileName, int? Year, ICellParser Cells, DiagnosticBag Diagnostics);
