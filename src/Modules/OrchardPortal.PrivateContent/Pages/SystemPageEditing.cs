using Microsoft.AspNetCore.WebUtilities;
using OrchardPortal.PrivateContent.ViewModels;

namespace OrchardPortal.PrivateContent.Pages;

/// <summary>What the screens of the system pages do.</summary>
internal sealed class SystemPageEditing(SystemPageCatalog catalog, SystemPageLooks looks, SystemPageTemplates templates, SystemPageChoices choices)
{
    private const string LookPrefix = "look:";
    private const string OwnPrefix = "own:";

    public Task<SystemPagesViewModel> ShowAsync() => catalog.ShowAsync();

    public Task<SystemPageDescriptor?> FindAsync(string? kind) => catalog.FindAsync(kind);

    /// <returns>Whether the theme has such a look.</returns>
    public async Task<bool> ChooseForAllAsync(string? look)
    {
        if (look is null || !(await looks.ListAsync()).Contains(look))
        {
            return false;
        }

        await choices.SetLookOfAllAsync(look == SystemPageNames.FirstLook ? null : look);

        return true;
    }

    /// <param name="kind">The page.</param>
    /// <param name="value">As the drop-down posts it.</param>
    /// <returns>Whether there is such a look or template.</returns>
    public async Task<bool> ChooseAsync(string kind, string? value)
    {
        if (string.IsNullOrEmpty(value))
        {
            await choices.ChangeAsync(kind, choice => (choice.Look, choice.Template) = (null, null));
        }
        else if (value.StartsWith(LookPrefix, StringComparison.Ordinal) && (await looks.ListAsync()).Contains(value[LookPrefix.Length..]))
        {
            await choices.ChangeAsync(kind, choice => (choice.Look, choice.Template) = (value[LookPrefix.Length..], null));
        }
        else if (value.StartsWith(OwnPrefix, StringComparison.Ordinal) && (await templates.OwnAsync(kind)).Contains(value[OwnPrefix.Length..]))
        {
            // It stands in the look that the page had: the frame is one thing, what is in it another.
            await choices.ChangeAsync(kind, choice => choice.Template = value[OwnPrefix.Length..]);
        }
        else
        {
            return false;
        }

        return true;
    }

    public Task<string?> SourceAsync(string kind, string? template) => templates.SourceAsync(kind, Name(template));

    public IEnumerable<string> Check(string? content) => templates.Check(content);

    public Task<string?> CheckNameAsync(string kind, string? name) => templates.CheckNameAsync(kind, name);

    public Task SaveAsync(SystemPageDescriptor page, string? template, string content) => templates.SaveAsync(page.Kind, Name(template), content, page.Title);

    public async Task RemoveAsync(string kind, string? template)
    {
        await templates.RemoveAsync(kind, Name(template));

        if (Name(template) is { } own)
        {
            await choices.ChangeAsync(kind, choice => choice.Template = string.Equals(choice.Template, own, StringComparison.OrdinalIgnoreCase) ? null : choice.Template);
        }
    }

    public async Task<SystemPageEditViewModel> EditAsync(SystemPageDescriptor page, string? template, string content, string? name, string previewUrl) => new()
    {
        Kind = page.Kind,
        Title = page.Title,
        Template = Name(template),
        Content = content,
        Shape = SystemPageNames.Of(page.Kind, Name(template)),
        IsEdited = await templates.IsEditedAsync(page.Kind),
        Own = await templates.OwnAsync(page.Kind),
        Name = name,
        PreviewUrl = QueryHelpers.AddQueryString(previewUrl, "template", Name(template) ?? string.Empty),
    };

    private static string? Name(string? template) => string.IsNullOrEmpty(template) ? null : template;
}
