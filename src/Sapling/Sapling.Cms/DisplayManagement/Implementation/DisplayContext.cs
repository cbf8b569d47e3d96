namespace OrchardCore.DisplayManagement.Implementation;

/// <summary>What a template is rendered with.</summary>
public class DisplayContext
{
    public DisplayContext()
    {
    }

    public DisplayContext(DisplayContext context)
    {
        ServiceProvider = context.ServiceProvider;
        DisplayHelper = context.DisplayHelper;
        HtmlFieldPrefix = context.HtmlFieldPrefix;
        Value = context.Value;
    }

    public IServiceProvider ServiceProvider { get; set; } = default!;

    public IDisplayHelper DisplayHelper { get; set; } = default!;

    public string? HtmlFieldPrefix { get; set; }

    public IShape Value { get; set; } = default!;
}
