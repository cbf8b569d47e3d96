using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace OrchardCore.ResourceManagement;

public class ResourceRequiredContext
{
    public ResourceDefinition Resource { get; set; } = default!;

    public RequireSettings Settings { get; set; } = default!;

    public IFileVersionProvider FileVersionProvider { get; set; } = default!;

    public void WriteTo(TextWriter writer, string appPath) => throw null!;
}
