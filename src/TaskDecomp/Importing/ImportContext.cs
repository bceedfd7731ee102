using TaskDecomp.Diagnostics;
using TaskDecomp.Limits;

namespace TaskDecomp.Importing;

/// <summary>What an importer gets besides the bytes.</summary>
/// <param name="FileName">The file's name, without a folder.</param>
/// <param name="Year">The work year; null to take it from the file.</param>
/// <param name="Cells">How cells are read.</param>
/// <param name="Limits">What the file may ask for.</param>
/// <param name="Diagnostics">Takes what could not be read.</param>
internal sealed record ImportContext(string FileName, int? Year, ICellParser Cells, ReadLimits Limits, DiagnosticBag Diagnostics);
