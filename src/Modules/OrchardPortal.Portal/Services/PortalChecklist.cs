using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using OrchardCore.Admin;
using OrchardCore.Settings;
using OrchardPortal.PrivateContent.Services;

namespace OrchardPortal.Portal.Services;

/// <summary>What the portal needs before customers may come in (requirements 4 and 35).</summary>
public sealed class PortalChecklist(
    ISiteService siteService,
    IDomainSettings domainSettings,
    IEnumerable<ILoginWay> loginWays,
    IHttpContextAccessor httpContextAccessor,
    IOptions<AdminOptions> adminOptions,
    IOptions<PortalOptions> portalOptions,
    IStringLocalizer<PortalChecklist> stringLocalizer)
{
    private readonly IStringLocalizer S = stringLocalizer;

    /// <summary>Every need, met or not, in the order in which one sets a portal up.</summary>
    public async Task<IReadOnlyList<PortalNeed>> ReadAsync()
    {
        var domain = PortalDomain.Of((await siteService.GetSiteSettingsAsync()).BaseUrl);
        var access = await domainSettings.ForAsync(domain);
        var admin = $"{httpContextAccessor.HttpContext?.Request.PathBase}/{adminOptions.Value.AdminUrlPrefix}";
        var privateContent = $"{admin}/PrivateContent/Index?domain={Uri.EscapeDataString(access.Host ?? string.Empty)}&tab=";

        return
        [
            Need(S["A domain is connected."], WrongWithDomain(domain), $"{admin}/CustomerPortal/Index?tab={PortalTabs.General}#domain"),
            Need(
                S["Customers have a way to log in."],
                access.HasOwnLogin || await AnyWayAsync() ? string.Empty : S["Choose how customers log in."],
                privateContent + DomainTabs.General),
            Need(
                S["The consent text is written."],
                access.ConsentText.Length > 0 ? string.Empty : S["Write how customers' data is used."],
                privateContent + DomainTabs.Consent),
        ];
    }

    /// <summary>Why this domain may not host the portal; empty when it may.</summary>
    public string WrongWithDomain(string domain) =>
        domain.Length == 0 ? S["Connect a domain, such as help.example.com."]
        : PortalDomain.CanHost(domain, portalOptions.Value.SystemHosts) ? string.Empty
        : S["{0} is a name of the system itself, which customers elsewhere cannot reach. Connect a domain of your own.", domain];

    // Identity providers are set up elsewhere, and offer themselves on the login page.
    private async Task<bool> AnyWayAsync()
    {
        foreach (var way in loginWays.Where(way => way.IsEntrance))
        {
            if ((await way.GetAsync(null)).Any())
            {
                return true;
            }
        }

        return false;
    }

    private static PortalNeed Need(string text, string reason, string url) => new(text, reason.Length == 0, reason, url);
}
