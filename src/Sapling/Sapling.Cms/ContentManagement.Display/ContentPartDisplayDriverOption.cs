namespace OrchardCore.ContentManagement.Display.ContentDisplay;

public class ContentPartDisplayDriverOption
{
    public ContentPartDisplayDriverOption(Type displayDriverType)
    {
        DisplayDriverType = displayDriverType;
    }

    public Type DisplayDriverType { get; } = default!;

    public Func<string, bool> DisplayMode { get; } = default!;

    public Func<string, bool> Editor { get; } = default!;
}
