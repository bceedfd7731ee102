namespace TaskDecomp.Model;

/// <summary>A printed field that has none of its own in the model (责任人, 备注, …).</summary>
/// <param name="Label">The label as printed.</param>
/// <param name="Text">The value as printed.</param>
public sealed record Extra(string Label, string Text);
