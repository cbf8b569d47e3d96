using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.AspNetCore.Mvc.Razor.Compilation;

namespace OrchardCore.DisplayManagement.Descriptors.ShapeTemplateStrategy;

/// <summary>The paths of all Razor views that are compiled into the application's assemblies.</summary>
internal sealed class CompiledViews(ApplicationPartManager partManager)
{
    private readonly Lazy<string[]> _paths = new(() =>
    {
        var feature = new ViewsFeature();
        partManager.PopulateFeature(feature);
        return [.. feature.ViewDescriptors.Select(view => view.RelativePath.TrimStart('/'))];
    });

    /// <param name="root">A module's root, such as <c>Areas/OrchardPortal.Tickets/</c>.</param>
    public IEnumerable<string> Of(string root) => _paths.Value.Where(path => path.StartsWith(root, StringComparison.OrdinalIgnoreCase));
}
