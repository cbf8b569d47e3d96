namespace OrchardCore.ContentManagement.Display.ContentDisplay;

public class ContentFieldDisplayOption : ContentFieldOptionBase
{
    public ContentFieldDisplayOption(Type contentFieldType)
        : base(contentFieldType)
    {
    }

    public IReadOnlyList<ContentFieldDisplayDriverOption> DisplayModeDrivers { get; } = default!;

    public IReadOnlyList<ContentFieldDisplayDriverOption> EditorDrivers { get; } = default!;
}
