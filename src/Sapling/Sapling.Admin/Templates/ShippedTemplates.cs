using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Descriptors.ShapeTemplateStrategy;
using OrchardCore.Themes.Services;

namespace Sapling.Admin.Templates;

/// <summary>The Liquid templates that the site's theme and the modules ship.</summary>
internal sealed class ShippedTemplates
{
    private const string Extension = ".liquid";

    private readonly IShapeTableManager _shapeTables;
    private readonly ISiteThemeService _siteThemes;
    private readonly IShapeTemplateFileProviderAccessor _files;

    public ShippedTemplates(IShapeTableManager shapeTables, ISiteThemeService siteThemes, IShapeTemplateFileProviderAccessor files)
    {
        _shapeTables = shapeTables;
        _siteThemes = siteThemes;
        _files = files;
    }

    /// <summary>The names of the shapes and alternates that are shown by Liquid.</summary>
    public async Task<IReadOnlyList<string>> NamesAsync() =>
        [.. (await BindingsAsync()).Where(binding => IsLiquid(binding.Value)).Select(binding => binding.Key).Order(StringComparer.OrdinalIgnoreCase)];

    /// <summary>What the template holds; null where there is none of that name.</summary>
    public async Task<string?> SourceAsync(string name)
    {
        if (!(await BindingsAsync()).TryGetValue(name, out var binding) || !IsLiquid(binding))
        {
            return null;
        }

        var file = _files.FileProvider.GetFileInfo(binding.BindingSource!);
        if (!file.Exists)
        {
            return null;
        }

        using var reader = new StreamReader(file.CreateReadStream());
        return await reader.ReadToEndAsync();
    }

    private static bool IsLiquid(ShapeBinding binding) => binding.BindingSource?.EndsWith(Extension, StringComparison.OrdinalIgnoreCase) == true;

    private async Task<IDictionary<string, ShapeBinding>> BindingsAsync() =>
        (await _shapeTables.GetShapeTableAsync(await _siteThemes.GetSiteThemeNameAsync() ?? string.Empty)).Bindings;
}
