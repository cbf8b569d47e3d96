using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Localization;
using OrchardPortal.PrivateContent.Models;
using OrchardPortal.PrivateContent.Services;
using OrchardPortal.SingleSignOn.Models;

namespace OrchardPortal.SingleSignOn.Services;

/// <summary>The buttons of the identity providers on the login page.</summary>
internal sealed class SsoLoginWay(IIdentityProviders providers, IEnumerable<IIdentityProviderKind> kinds, IDomainSettings domainSettings, IStringLocalizer<SsoLoginWay> localizer) : ILoginWay
{
    private readonly IStringLocalizer S = localizer;

    public int Order => 10;

    public async Task<IEnumerable<LoginWayLink>> GetAsync(string? returnUrl)
    {
        var links = new List<LoginWayLink>();
        foreach (var provider in await OfferedAsync(await domainSettings.GetAsync()))
        {
            if (kinds.FirstOrDefault(kind => kind.Name == provider.Kind) is { } kind && kind.CanBegin(provider))
            {
                var url = "/" + SingleSignOnPaths.Of(SingleSignOnPaths.Start, provider.Id);
                links.Add(new LoginWayLink(S["Log in with {0}", provider.Label], returnUrl is null ? url : QueryHelpers.AddQueryString(url, "returnUrl", returnUrl), "account"));
            }
        }

        return links;
    }

    private async Task<IEnumerable<IdentityProvider>> OfferedAsync(DomainSettings domain) =>
        (await providers.GetAsync()).Items.Where(provider => provider.Enabled && domain.Offers(provider.Id));
}
