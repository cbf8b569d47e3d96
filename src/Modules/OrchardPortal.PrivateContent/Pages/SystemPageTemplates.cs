using Microsoft.Extensions.Localization;
using OrchardCore.Liquid;
using OrchardCore.Templates.Models;
using OrchardCore.Templates.Services;
using OrchardPortal.PrivateContent.Services;

namespace OrchardPortal.PrivateContent.Pages;

/// <summary>The owner's changes of system pages: of the theme's template, and templates of the owner's own beside it.</summary>
internal sealed class SystemPageTemplates(TemplatesManager templates, ThemeTemplates theme, ILiquidTemplateManager liquid, IStringLocalizer<SystemPageTemplates> stringLocalizer)
{
    public const int MaxLength = 100_000;

    /// <summary>Per page.</summary>
    public const int MostOwn = 20;

    private readonly IStringLocalizer S = stringLocalizer;

    /// <summary>The names of the owner's own templates of a page.</summary>
    public async Task<IReadOnlyList<string>> OwnAsync(string kind)
    {
        var prefix = SystemPageNames.Of(kind, string.Empty);

        return
        [
            .. (await templates.GetTemplatesDocumentAsync()).Templates.Keys
                .Where(name => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
                .Select(name => name[prefix.Length..])
                .Where(SystemPageNames.IsOwnName)
                .Order(StringComparer.OrdinalIgnoreCase),
        ];
    }

    /// <summary>Whether the owner changed the theme's template.</summary>
    public async Task<bool> IsEditedAsync(string kind) => (await templates.GetTemplatesDocumentAsync()).Templates.ContainsKey(SystemPageNames.Of(kind));

    /// <returns>What is in force: the owner's Liquid, else the theme's; null where there is no such template.</returns>
    public async Task<string?> SourceAsync(string kind, string? template) =>
        (await templates.GetTemplatesDocumentAsync()).Templates.TryGetValue(SystemPageNames.Of(kind, template), out var edited)
            ? edited.Content
            : template is null ? await theme.SourceAsync(SystemPageNames.Of(kind)) : null;

    /// <returns>What is wrong with a template, with the line.</returns>
    public IEnumerable<string> Check(string? content)
    {
        if (string.IsNullOrWhiteSpace(content))
        {
            return [S["Write the template. To get the theme's back, reset it."]];
        }

        if (content.Length > MaxLength || content.Any(c => char.IsControl(c) && !char.IsWhiteSpace(c)))
        {
            return [S["A template is plain text of at most {0} characters.", MaxLength]];
        }

        return liquid.Validate(content, out var errors) ? [] : errors;
    }

    /// <returns>What is wrong with the name of a new template; null when nothing is.</returns>
    public async Task<string?> CheckNameAsync(string kind, string? name)
    {
        if (!SystemPageNames.IsOwnName(name))
        {
            return S["Give a name of at most {0} letters and digits, beginning with a letter.", SystemPageNames.OwnNameMaxLength];
        }

        var own = await OwnAsync(kind);

        if (own.Contains(name, StringComparer.OrdinalIgnoreCase))
        {
            return S["There is a template of this name already."];
        }

        return own.Count < MostOwn ? null : (string)S["A page has at most {0} templates; remove one first.", MostOwn]!;
    }

    public Task SaveAsync(string kind, string? template, string content, string description) =>
        templates.UpdateTemplateAsync(SystemPageNames.Of(kind, template), new Template { Content = content, Description = description });

    public Task RemoveAsync(string kind, string? template) => templates.RemoveTemplateAsync(SystemPageNames.Of(kind, template));
}
