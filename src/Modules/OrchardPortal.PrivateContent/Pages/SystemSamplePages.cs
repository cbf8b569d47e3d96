using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;

namespace OrchardPortal.PrivateContent.Pages;

/// <summary>The system pages on which templates can be looked at while they are edited; the classes name the shapes that a page shows.</summary>
internal sealed class SystemSamplePages(IEnumerable<ISystemPageProvider> providers, IHttpContextAccessor httpContextAccessor) : NamedNavigationProvider("template-preview")
{
    protected override async ValueTask BuildAsync(NavigationBuilder builder)
    {
        var root = httpContextAccessor.HttpContext?.Request.PathBase.Value;
        foreach (var provider in providers)
        {
            foreach (var page in await provider.GetAsync())
            {
                builder.Add(new LocalizedString(page.Title, page.Title), item => item
                    .Url(root + AccountPaths.PreviewOf(page.Kind)).AddClass("SystemPage__" + page.Kind));
            }
        }
    }
}
