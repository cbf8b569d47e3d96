namespace OrchardCore.ContentManagement;

public class ContentOptions
{
    public IReadOnlyDictionary<string, ContentPartOption> ContentPartOptionsLookup { get; } = default!;

    public IReadOnlyDictionary<string, ContentFieldOption> ContentFieldOptionsLookup { get; } = default!;

    public IReadOnlyList<ContentPartOption> ContentPartOptions { get; } = default!;

    public IReadOnlyList<ContentFieldOption> ContentFieldOptions { get; } = default!;
}
