using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Layout;
using OrchardPortal.PrivateContent.Models;
using OrchardPortal.PrivateContent.Services;
using OrchardPortal.PrivateContent.ViewModels;

namespace OrchardPortal.PrivateContent.Pages;

/// <summary>Shows a system page in a look or template that need not be the chosen one, marked as a preview.</summary>
internal sealed class SystemPagePreviews(
    SystemPageChoices choices,
    SystemPageLooks looks,
    SystemPageTemplates templates,
    ILayoutAccessor layoutAccessor,
    IShapeFactory shapeFactory,
    IHttpContextAccessor httpContextAccessor,
    IOptions<AdminOptions> adminOptions)
{
    /// <param name="page">The page.</param>
    /// <param name="look">Null for the one in force.</param>
    /// <param name="template">Empty for the theme's; null for the one in force.</param>
    /// <param name="url">The page's preview.</param>
    public async Task BeginAsync(SystemPageDescriptor page, string? look, string? template, string url)
    {
        var chosen = await choices.GetAsync(page.Kind);
        var known = SystemPageKinds.HasLook(page.Kind) ? await looks.ListAsync() : [];
        var own = await templates.OwnAsync(page.Kind);
        var shown = new SystemPageChoice
        {
            Look = look is not null && known.Contains(look) ? look : chosen.Look,
            Template = template is null ? chosen.Template : own.FirstOrDefault(name => name == template),
        };
        choices.PreviewAs(shown);

        var current = shown.Look is { } name && known.Contains(name) ? name : SystemPageNames.FirstLook;
        List<SystemPageVariant> variants =
        [
            .. known.Select(each => new SystemPageVariant(looks.TitleOf(each), Address(url, each, string.Empty), shown.Template is null && each == current)),
            .. own.Select(each => new SystemPageVariant(each, Address(url, current, each), each == shown.Template)),
        ];

        var bar = await shapeFactory.CreateAsync<SystemPagePreviewViewModel>("SystemPagePreview", shape =>
        {
            shape.Variants = variants;
            shape.ListUrl = $"{httpContextAccessor.HttpContext?.Request.PathBase}/{adminOptions.Value.AdminUrlPrefix}/PrivateContent/Pages/Index";
        });

        await (await layoutAccessor.GetLayoutAsync()).Zones["Messages"].AddAsync(bar, "0");
    }

    private static string Address(string url, string look, string template) =>
        QueryHelpers.AddQueryString(url, new Dictionary<string, string?> { ["look"] = look, ["template"] = template });
}
