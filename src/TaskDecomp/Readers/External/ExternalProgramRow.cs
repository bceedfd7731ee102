namespace TaskDecomp.Readers.External;

/// <summary>A program of the system that reads some formats.</summary>
/// <param name="Name">Its name, also that of the option that names its path.</param>
/// <param name="FileNames">The names that its executable goes by, without an ending.</param>
/// <param name="Folders">Folders beside PATH where an installer puts it on Windows and macOS.</param>
/// <param name="Install">The one command that installs it on Debian.</param>
/// <param name="InstallWindows">The one command that installs it on Windows.</param>
internal sealed record ExternalProgramRow(string Name, string[] FileNames, string[] Folders, string Install, string InstallWindows);
