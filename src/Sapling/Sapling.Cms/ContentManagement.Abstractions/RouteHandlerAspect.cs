namespace OrchardCore.ContentManagement.Routing;

public class RouteHandlerAspect
{
    public string Path { get; set; } = default!;

    public bool Absolute { get; set; }

    public bool Disabled { get; set; }
}
