using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Descriptors.ShapeTemplateStrategy;
using OrchardCore.Templates.Models;
using OrchardCore.Templates.Services;
using OrchardCore.Themes.Services;
using OrchardPortal.Mail.Models;

namespace OrchardPortal.Mail.Templates;

/// <summary>The Liquid of the mails: an editor's, else that of the theme or the module.</summary>
internal sealed class MailTemplateSources(
    TemplatesManager templates,
    IShapeTableManager shapeTables,
    ISiteThemeService siteThemes,
    IShapeTemplateFileProviderAccessor files)
{
    private const string Extension = ".liquid";

    /// <summary>Whether an editor changed it.</summary>
    public async Task<bool> IsEditedAsync(string shapeType) => (await templates.GetTemplatesDocumentAsync()).Templates.ContainsKey(shapeType);

    /// <summary>What is in force.</summary>
    public async Task<string> FindAsync(string shapeType) =>
        (await templates.GetTemplatesDocumentAsync()).Templates.TryGetValue(shapeType, out var template)
            ? template.Content
            : await ShippedAsync(shapeType);

    /// <summary>What the theme or the module has.</summary>
    /// <exception cref="InvalidOperationException">Neither has a template of that name.</exception>
    public async Task<string> ShippedAsync(string shapeType)
    {
        var table = await shapeTables.GetShapeTableAsync(await siteThemes.GetSiteThemeNameAsync());
        if (!table.Bindings.TryGetValue(shapeType, out var binding)
            || binding.BindingSource is not { } path
            || !path.EndsWith(Extension, StringComparison.OrdinalIgnoreCase)
            || files.FileProvider.GetFileInfo(path) is not { Exists: true } file)
        {
            throw new InvalidOperationException($"There is no template {shapeType.Replace(MailTemplateDescriptor.ShapePrefix, "Mail-", StringComparison.Ordinal)}{Extension}.");
        }

        await using var stream = file.CreateReadStream();
        using var reader = new StreamReader(stream);

        return await reader.ReadToEndAsync();
    }

    public Task SaveAsync(string shapeType, string content, string description) =>
        templates.UpdateTemplateAsync(shapeType, new Template { Content = content, Description = description });

    public Task ResetAsync(string shapeType) => templates.RemoveTemplateAsync(shapeType);
}
