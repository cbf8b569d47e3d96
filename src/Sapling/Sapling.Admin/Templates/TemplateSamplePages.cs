using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;

namespace Sapling.Admin.Templates;

/// <summary>
/// Pages on which templates can be looked at. Modules offer them as the menu <see cref="Menu"/>; the classes of an entry name the shapes that the page shows.
/// </summary>
internal sealed class TemplateSamplePages(INavigationManager navigation, IStringLocalizer<TemplateSamplePages> stringLocalizer)
{
    public const string Menu = "template-preview";

    private readonly IStringLocalizer S = stringLocalizer;

    /// <returns>The pages, those that show the template first.</returns>
    public async Task<IReadOnlyList<TemplateSamplePage>> ListAsync(ActionContext context, string? template)
    {
        var shape = template?.Split("__")[0];
        var items = (await navigation.BuildMenuAsync(Menu, context)).ToList();
        return
        [
            .. items.OrderByDescending(item => item.Classes.Contains(template ?? string.Empty))
                .ThenByDescending(item => shape is not null && item.Classes.Contains(shape))
                .Select(item => new TemplateSamplePage(item.Text.Value, item.Href ?? item.Url ?? string.Empty)),
            .. items.Count == 0 ? [new TemplateSamplePage(S["Home"], context.HttpContext.Request.PathBase + "/")] : Array.Empty<TemplateSamplePage>(),
        ];
    }
}
