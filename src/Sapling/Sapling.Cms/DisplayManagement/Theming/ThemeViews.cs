using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.AspNetCore.Mvc.Razor.Compilation;
using Microsoft.AspNetCore.Razor.Hosting;

namespace OrchardCore.DisplayManagement.Theming;

/// <summary>Gives MVC the two views that connect every controller's view with the theme's layout.</summary>
internal sealed class ThemeViews : IApplicationFeatureProvider<ViewsFeature>
{
    public const string LayoutPath = "/_ThemeLayout.cshtml";

    // MVC looks for view starts in all folders above a view, so this one is found for any.
    private const string ViewStartPath = "/_ViewStart.cshtml";

    public void PopulateFeature(IEnumerable<ApplicationPart> parts, ViewsFeature feature)
    {
        Add(feature, ViewStartPath, typeof(ThemeViewStart));
        Add(feature, LayoutPath, typeof(ThemeLayoutPage));
    }

    private static void Add(ViewsFeature feature, string path, Type page)
    {
        if (!feature.ViewDescriptors.Any(view => view.RelativePath == path))
        {
            feature.ViewDescriptors.Add(new(new View(path, page)));
        }
    }

    private sealed class View(string path, Type page) : RazorCompiledItem
    {
        public override string Identifier => path;

        public override string Kind => "mvc.1.0.view";

        public override IReadOnlyList<object> Metadata => [];

        public override Type Type => page;
    }
}
