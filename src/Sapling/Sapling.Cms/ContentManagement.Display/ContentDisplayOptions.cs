namespace OrchardCore.ContentManagement.Display.ContentDisplay;

public class ContentDisplayOptions
{
    public IReadOnlyDictionary<string, ContentPartDisplayOption> ContentPartOptions { get; } = default!;

    public IReadOnlyDictionary<string, ContentFieldDisplayOption> ContentFieldOptions { get; } = default!;
}
