namespace OrchardCore.ContentManagement.Display.ContentDisplay;

public class ContentPartDisplayOption : ContentPartOptionBase
{
    public ContentPartDisplayOption(Type contentPartType)
        : base(contentPartType)
    {
    }

    public IReadOnlyList<ContentPartDisplayDriverOption> DisplayDrivers { get; } = default!;

    public IReadOnlyList<ContentPartDisplayDriverOption> EditorDrivers { get; } = default!;
}
