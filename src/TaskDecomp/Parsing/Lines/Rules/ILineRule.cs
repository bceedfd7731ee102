namespace TaskDecomp.Parsing.Lines.Rules;

/// <summary>Tells one kind of line by its own look.</summary>
internal interface ILineRule
{
    /// <summary>The line with its kind; null where the rule does not know it.</summary>
    ClassifiedLine? Classify(TextLine line);
}
