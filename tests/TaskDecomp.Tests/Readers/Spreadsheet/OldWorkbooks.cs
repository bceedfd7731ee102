namespace TaskDecomp.Tests.Readers.Spreadsheet;

/// <summary>Files of the older format (xls), which LibreOffice wrote.</summary>
internal static class OldWorkbooks
{
    // The record that a workbook begins with, and how long those are together that stand behind it here: interface, language, user.
    private const int FirstRecord = 20;
    private const int NextRecords = 132;

    /// <summary>A sheet with merged cells and dates, and one of contacts.</summary>
    public static byte[] List { get; } = Fixture("list.xls");

    /// <summary>A sheet with errors, a hidden row and a hidden column, and a hidden sheet.</summary>
    public static byte[] HiddenAndErrors { get; } = Fixture("hidden-and-errors.xls");

    /// <summary>The list, with one record that says how it is encrypted (MS-XLS, FilePass: RC4) in the place of the first few.</summary>
    public static byte[] WithPassword()
    {
        var content = List.ToArray();
        var place = content.AsSpan(content.AsSpan().IndexOf((ReadOnlySpan<byte>)[0x09, 0x08, 0x10, 0x00]) + FirstRecord, NextRecords);
        place.Fill(0x5A);
        ReadOnlySpan<byte> password = [0x2F, 0x00, NextRecords - 4, 0, 1, 0, 1, 0, 1, 0];
        password.CopyTo(place);
        return content;
    }

    private static byte[] Fixture(string name) =>
        File.ReadAllBytes(Path.Combine(Checkout.Root, "tests", "TaskDecomp.Tests", "Readers", "Spreadsheet", "Fixtures", name));
}
