using TaskDecomp.Diagnostics;

namespace TaskDecomp.Writers.Excel.Forms;

/// <summary>A form cannot be filled.</summary>
/// <param name="diagnostic">Why.</param>
internal sealed class FormException(Diagnostic diagnostic) : Exception(diagnostic.Descriptor.Code)
{
    /// <summary>Why.</summary>
    public Diagnostic Diagnostic => diagnostic;
}
