using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;

namespace OrchardPortal.Design.Menus;

/// <summary>The home of the site.</summary>
internal sealed class HomePlace(IHttpContextAccessor httpContextAccessor, IStringLocalizer<HomePlace> stringLocalizer) : ISitePlaces
{
    private readonly IStringLocalizer S = stringLocalizer;

    public ValueTask<IEnumerable<SitePlace>> GetAsync() =>
        ValueTask.FromResult<IEnumerable<SitePlace>>([new(SitePlaceNames.KnowledgeBase, S["Help site"], S["Help"], $"{httpContextAccessor.HttpContext?.Request.PathBase}/")]);
}
