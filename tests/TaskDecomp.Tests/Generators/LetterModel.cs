namespace TaskDecomp.Tests.Generators;

/// <summary>A generated covering letter.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Number">Its document number.</param>
/// <param name="Recipients">Whom it goes to.</param>
/// <param name="Paragraphs">Its text.</param>
/// <param name="Announced">The titles of its attachments.</param>
/// <param name="Issuer">Who signs.</param>
/// <param name="Date">When.</param>
internal sealed record LetterModel(
    string Title, string Number, IReadOnlyList<string> Recipients, IReadOnlyList<string> Paragraphs, IReadOnlyList<string> Announced, string Issuer, DateOnly Date);
