using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Descriptors.ShapeTemplateStrategy;
using OrchardCore.Themes.Services;

namespace OrchardPortal.PrivateContent.Services;

/// <summary>The templates that the site's theme and the modules ship.</summary>
public sealed class ThemeTemplates(IShapeTableManager shapeTables, ISiteThemeService siteThemes, IShapeTemplateFileProviderAccessor files)
{
    private const string Extension = ".liquid";

    /// <summary>The names of the shapes and alternates that the site's theme shows.</summary>
    public async Task<IEnumerable<string>> NamesAsync() => (await BindingsAsync()).Keys;

    public async Task<bool> HasAsync(string name) => (await BindingsAsync()).ContainsKey(name);

    /// <summary>The Liquid of a template, without what editors changed; null where there is none.</summary>
    public async Task<string?> SourceAsync(string name)
    {
        if (!(await BindingsAsync()).TryGetValue(name, out var binding)
            || binding.BindingSource is not { } path
            || !path.EndsWith(Extension, StringComparison.OrdinalIgnoreCase)
            || files.FileProvider.GetFileInfo(path) is not { Exists: true } file)
        {
            return null;
        }

        await using var stream = file.CreateReadStream();
        using var reader = new StreamReader(stream);

        return await reader.ReadToEndAsync();
    }

    /// <summary>What shows a shape or alternate, without what editors changed; null where nothing does.</summary>
    internal async Task<ShapeBinding?> BindingAsync(string name) => (await BindingsAsync()).TryGetValue(name, out var binding) ? binding : null;

    private async Task<IDictionary<string, ShapeBinding>> BindingsAsync() =>
        (await shapeTables.GetShapeTableAsync(await siteThemes.GetSiteThemeNameAsync())).Bindings;
}
