namespace TaskDecomp.Writers.Json;

/// <summary>The JSON Schema of the contract.</summary>
public static class NoticeSchema
{
    private const string Resource = "TaskDecomp.Writers.Json.notice.schema.json";

    /// <summary>The schema (draft 2020-12), with LF line ends.</summary>
    public static string Text
    {
        get
        {
            using var stream = typeof(NoticeSchema).Assembly.GetManifestResourceStream(Resource)
                ?? throw new InvalidOperationException($"The resource {Resource} is missing.");
            using var reader = new StreamReader(stream);
            return reader.ReadToEnd();
        }
    }
}
