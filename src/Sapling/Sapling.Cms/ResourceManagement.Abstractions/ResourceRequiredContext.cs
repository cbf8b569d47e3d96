using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace OrchardCore.ResourceManagement;

/// <summary>A resource that a page needs, ready to be written.</summary>
public class ResourceRequiredContext
{
    public ResourceDefinition Resource { get; set; } = default!;

    public RequireSettings Settings { get; set; } = default!;

    public IFileVersionProvider FileVersionProvider { get; set; } = default!;

    public void WriteTo(TextWriter writer, string? appPath) =>
        Resource.GetTagBuilder(Settings, appPath, FileVersionProvider).WriteTo(writer, HtmlEncoder.Default);
}
