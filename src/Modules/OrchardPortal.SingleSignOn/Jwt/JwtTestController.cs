using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Admin;
using OrchardPortal.PrivateContent;
using OrchardPortal.SingleSignOn.Services;

namespace OrchardPortal.SingleSignOn.Jwt;

/// <summary>Explains a token that the administrator pastes: most applications send people here by themselves, and no test could begin here.</summary>
[Admin("SingleSignOn/TestToken/{id}", "SingleSignOnTestToken")]
public sealed class JwtTestController(
    IIdentityProviders providers, IExternalLogin externalLogin, ExternalLoginTests tests, IAuthorizationService authorizationService, IServiceProvider services) : Controller
{
    [HttpPost]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> Index(string id, [FromForm] string? token)
    {
        if (!await authorizationService.AuthorizeAsync(User, PrivateContentPermissions.ManagePrivateContent))
        {
            return Forbid();
        }

        if ((await providers.GetAsync()).Find(id) is not { Kind: JwtKind.KindName } provider)
        {
            return NotFound();
        }

        ExternalIdentity? identity = null;
        try
        {
            identity = await services.GetRequiredService<JwtValidator>().ValidateAsync(provider, token?.Trim(), isTest: true);
            await tests.KeepAsync(id, identity.Claims, await externalLogin.ExplainAsync(identity));
        }
        catch (ExternalLoginException exception)
        {
            await tests.KeepFailureAsync(id, identity?.Claims, exception);
        }

        return tests.Show(this, id);
    }
}
