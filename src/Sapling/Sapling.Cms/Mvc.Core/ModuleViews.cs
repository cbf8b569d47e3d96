using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.AspNetCore.Razor.Hosting;
using OrchardCore.Modules;

namespace Sapling.Cms.Mvc;

/// <summary>
/// The compiled Razor views of all modules. Two modules may have a view of the same path, so that each is known by its
/// path within the application: <c>/Areas/{module}/Views/…</c>, which is where MVC looks for the views of an area.
/// </summary>
internal sealed class ModuleViews : ApplicationPart, IRazorCompiledItemProvider
{
    public ModuleViews(IApplicationContext applicationContext)
    {
        var loader = new RazorCompiledItemLoader();
        CompiledItems = [.. applicationContext.Application.Modules.SelectMany(module => loader.LoadItems(module.Assembly)
            .Select(item => item.Identifier.StartsWith("/" + OrchardCore.Modules.Application.ModulesRoot, StringComparison.Ordinal)
                ? item
                : new ModuleView(item, $"/{module.SubPath}{item.Identifier}")))];
    }

    public override string Name => "Views of the modules";

    public IEnumerable<RazorCompiledItem> CompiledItems { get; }
}
