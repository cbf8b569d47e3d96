namespace OrchardCore.DisplayManagement.Implementation;

public class DisplayContext
{
    public DisplayContext(DisplayContext context) { throw null!; }

    public IServiceProvider ServiceProvider { get; set; } = default!;

    public IDisplayHelper DisplayHelper { get; set; } = default!;

    public string HtmlFieldPrefix { get; set; } = default!;

    public IShape Value { get; set; } = default!;
}
