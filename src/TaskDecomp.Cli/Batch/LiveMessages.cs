using System.Text;
using Spectre.Console;

namespace TaskDecomp.Cli.Batch;

/// <summary>Puts messages above what a console shows at its bottom.</summary>
internal sealed class LiveMessages(IAnsiConsole console) : TextWriter
{
    /// <inheritdoc/>
    public override Encoding Encoding => Encoding.UTF8;

    /// <inheritdoc/>
    public override void Write(char value) => Write(value.ToString());

    /// <inheritdoc/>
    public override void Write(string? value) => console.Write(new Spectre.Console.Text(value ?? ""));

    /// <inheritdoc/>
    public override void WriteLine(string? value) => Write(value + "\n");
}
