using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;

namespace OrchardPortal.Portal.Services;

/// <summary>The portal's pages on which its templates can be looked at while they are edited; the classes name the shapes that a page shows.</summary>
internal sealed class PortalSamplePages(PortalTemplates templates, PortalTemplateLinks links)
    : NamedNavigationProvider("template-preview")
{
    protected override async ValueTask BuildAsync(NavigationBuilder builder)
    {
        foreach (var page in (await templates.ListAsync()).Where(template => template.SystemPageKind is null).GroupBy(template => template.PreviewPath ?? template.Name))
        {
            if (await links.PreviewAsync(page.First(), customer: null) is { } url)
            {
                builder.Add(new LocalizedString(page.First().Title, page.First().Title), item =>
                {
                    item.Url(url);
                    foreach (var template in page)
                    {
                        item.AddClass(template.Name);
                    }
                });
            }
        }
    }
}
